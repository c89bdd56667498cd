using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Security;

/// <summary>The security of an operation: its own, else the document's (OpenAPI 3.1, 4.8.30).</summary>
internal sealed class SecurityBuilder(BuildContext context, EncodedText optionsName, EquatableArray<SecuritySchemeModel> schemes)
{
    private readonly Dictionary<string, SecuritySchemeModel> _schemes = schemes.ToDictionary(static scheme => scheme.WireName);

    // A client's certificate belongs to the connection: the caller gives it to the handler, and no request carries it.
    private bool IsOfTheConnection(string name) =>
        context.Document.Components?.SecuritySchemes?.TryGetValue(name, out IOpenApiSecurityScheme? scheme) == true
        && scheme is not OpenApiSecuritySchemeReference
        && scheme.Type == SecuritySchemeType.MutualTLS;

    /// <summary>The alternatives that a client can satisfy; null where the operation demands security and none of them can be.</summary>
    public EquatableArray<SecurityRequirementModel>? Build(OpenApiOperation operation, JsonPointer at, string operationText)
    {
        IList<OpenApiSecurityRequirement> requirements = operation.Security ?? context.Document.Security ?? [];
        var alternatives = new List<SecurityRequirementModel>();
        string? missing = null;
        foreach (OpenApiSecurityRequirement requirement in requirements)
        {
            string[] names = [.. requirement.Keys.Select(static scheme => scheme.Reference.Id ?? "").Where(name => !IsOfTheConnection(name))];
            if (names.FirstOrDefault(name => !_schemes.ContainsKey(name)) is { } unknown)
            {
                missing = unknown;
                continue;
            }

            alternatives.Add(new(names.Select(name => EncodedText.Code($"{optionsName}.{_schemes[name].FieldName}")).ToEquatableArray()));
        }

        if (missing is not null && alternatives.Count == 0)
        {
            bool isDeclared = context.Document.Components?.SecuritySchemes?.ContainsKey(missing) == true;
            string reason = isDeclared ? "no credential fits" : "the document does not declare";
            context.Report(DocumentDescriptors.UnknownSecurityScheme, at, operationText, missing, reason);
            return null;
        }

        return alternatives.ToEquatableArray();
    }
}
