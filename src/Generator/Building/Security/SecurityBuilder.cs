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
            (string Name, List<string> Scopes)[] demands =
                [.. requirement.Select(static scheme => (scheme.Key.Reference.Id ?? "", scheme.Value)).Where(demand => !IsOfTheConnection(demand.Item1))];
            if (demands.FirstOrDefault(demand => !_schemes.ContainsKey(demand.Name)).Name is { } unknown)
            {
                missing = unknown;
                continue;
            }

            alternatives.Add(new(demands.Select(demand => Demand(_schemes[demand.Name], demand.Scopes)).ToEquatableArray()));
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

    // Elsewhere than in OAuth 2.0 and OpenID Connect the list names roles, which no request carries (OpenAPI 3.1, 4.8.30.1).
    private EncodedText Demand(SecuritySchemeModel scheme, List<string> scopes)
    {
        EncodedText field = EncodedText.Code($"{optionsName}.{scheme.FieldName}");
        return scheme.Kind is SecuritySchemeKind.OAuth or SecuritySchemeKind.OpenIdConnect && scopes.Count > 0
            ? EncodedText.Code($"{field}.WithScopes({EncodedText.List(scopes.Select(static scope => EncodedText.Literal(scope)))})")
            : field;
    }
}
