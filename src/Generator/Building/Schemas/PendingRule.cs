using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>Schemas that have no C# type yet: each is reported at its keyword, never passed on as an untyped value.</summary>
internal static class PendingRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types)
    {
        if (Keyword(use.Schema) is not { } keyword)
        {
            return SchemaAnswer.NotMine;
        }

        types.Context.Report(SchemaDescriptors.SchemaPending, use.At.Append(keyword), types.Context.PointerText(use.At), keyword);
        return SchemaAnswer.LeftOut;
    }

    private static string? Keyword(IOpenApiSchema schema) =>
        schema.AllOf is { Count: > 0 } ? "allOf"
        : schema.OneOf is { Count: > 0 } ? "oneOf"
        : schema.AnyOf is { Count: > 0 } ? "anyOf"
        : schema.Const is not null ? "const"
        : schema.PatternProperties is { Count: > 0 } ? "patternProperties"
        : schema.DynamicRef is not null ? "$dynamicRef"
        : SchemaKinds.AreSeveral(schema) ? "type"
        : schema.Enum is { Count: > 0 } values && !values.All(IsText) ? "enum"
        : null;

    private static bool IsText(JsonNode? value) => value is null || value.GetValueKind() is System.Text.Json.JsonValueKind.String;
}
