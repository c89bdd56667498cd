using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Bodies;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations;

/// <summary>The parameters of an operation, its path item's among them (OpenAPI 3.1, 4.8.12).</summary>
internal static class ParameterBuilder
{
    // The other parameters of the methods, and what their bodies use.
    private static readonly string[] Reserved = ["Body", "Options", "CancellationToken", "Request", "Accept", "ContentType"];

    // "If in is header and the name is Accept, Content-Type or Authorization, the parameter definition shall be ignored."
    private static readonly string[] IgnoredHeaders = ["Accept", "Content-Type", "Authorization"];

    /// <summary>The parameters; null where one of them cannot be generated, which is reported.</summary>
    public static IReadOnlyList<ParameterModel>? Build(PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        PlacedParameter[] parameters = [.. PlacedParameters.Of(placed).Where(static parameter => !IsIgnored(parameter.Parameter))];
        IReadOnlyDictionary<string, string> names = new NameSet(Reserved).Assign(
            parameters.Select(static parameter => parameter.Key),
            static _ => { },
            natural: key => CSharpName.Pascal(key.Substring(key.IndexOf(' ') + 1)));
        var models = new List<ParameterModel>();
        foreach (PlacedParameter parameter in parameters)
        {
            context.Spend(parameter.Parameter.Name ?? "", parameter.At);
            if (Build(parameter, names[parameter.Key], placed, context, types) is not { } model)
            {
                return null;
            }

            models.Add(model);
        }

        return models;
    }

    private static bool IsIgnored(IOpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Header && IgnoredHeaders.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);

    private static ParameterModel? Build(PlacedParameter placed, string name, PlacedOperation operation, BuildContext context, SchemaTypes types)
    {
        IOpenApiParameter parameter = placed.Parameter;
        ParameterLocationKind location = ParameterLocations.Of(parameter);
        bool isRequired = parameter.Required || location is ParameterLocationKind.Path or ParameterLocationKind.PathJson;
        (IOpenApiSchema? schema, JsonPointer at) = Schema(placed);
        TypeUse? type = schema is null || ParameterLocations.IsTextOfTheCaller(parameter)
            ? PrimitiveRule.Text
            : types.Use(new SchemaUse(schema, at, operation.WholeName + CSharpName.Pascal(parameter.Name ?? "")));
        if (type is null)
        {
            context.Report(SchemaDescriptors.OperationLeftOut, placed.At, operation.Text, "parameter " + parameter.Name);
            return null;
        }

        Annotations? annotations = schema is null ? null : new Annotations(schema);
        string argument = isRequired ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;
        return new ParameterModel(
            parameter.Name ?? "",
            location,
            ParameterStyles.Of(placed, operation, location, context),
            EncodedText.Identifier(argument),
            type,
            location == ParameterLocationKind.QueryString ? FormEncodings.Of(parameter.Content!.First().Value, at.Parent!, types) : default,
            isRequired,
            IsNullable: schema is not null && parameter.In != ParameterLocation.Path && Nullability.Allows(schema),
            parameter.Deprecated,
            DocumentationBuilder.Build(placed.At, context, parameter.Description, annotations?.Description).With(DocumentationFacts.Of(annotations, parameter)));
    }

    private static (IOpenApiSchema? Schema, JsonPointer At) Schema(PlacedParameter placed)
    {
        if (placed.Parameter.Content is { Count: > 0 } content)
        {
            KeyValuePair<string, IOpenApiMediaType> first = content.First();
            return (first.Value.Schema, placed.At.Append("content").Append(first.Key).Append("schema"));
        }

        return (placed.Parameter.Schema, placed.At.Append("schema"));
    }
}
