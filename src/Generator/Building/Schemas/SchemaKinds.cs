using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The kinds of JSON that a schema allows, null apart: by its <c>type</c>, else by what its other keywords speak of.</summary>
internal static class SchemaKinds
{
    /// <summary>The kinds beside null as flags; none where the schema does not say.</summary>
    public static JsonSchemaType Of(IOpenApiSchema schema)
    {
        JsonSchemaType kinds = (schema.Type ?? default) & ~JsonSchemaType.Null;
        return kinds != default ? kinds : Inferred(schema);
    }

    /// <summary>Whether the schema itself states no type and no values, so that other keywords are all there is to tell from.</summary>
    public static bool IsInferred(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && ((schema.Type ?? default) & ~JsonSchemaType.Null) == default
        && schema.Const is null
        && schema.Enum is not { Count: > 0 }
        && Inferred(schema) != default;

    /// <summary>Whether there are several kinds beside null.</summary>
    public static bool AreSeveral(IOpenApiSchema schema) => Of(schema) is var kinds && (kinds & (kinds - 1)) != 0;

    /// <summary>The kind of a value.</summary>
    public static JsonSchemaType Of(JsonNode? value) => value is null || value.IsJsonNullSentinel() ? JsonSchemaType.Null : value.GetValueKind() switch
    {
        JsonValueKind.String => JsonSchemaType.String,
        JsonValueKind.Number => IsWhole(value) ? JsonSchemaType.Integer : JsonSchemaType.Number,
        JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
        JsonValueKind.Array => JsonSchemaType.Array,
        _ => JsonSchemaType.Object,
    };

    private static JsonSchemaType Inferred(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 } ? JsonSchemaType.Object
        : schema.Items is not null ? JsonSchemaType.Array
        : schema.Enum is { Count: > 0 } values ? OfAll(values)
        : schema.Pattern is not null || schema.MinLength is not null || schema.MaxLength is not null || PrimitiveRule.Encoding(schema) is not null
            ? JsonSchemaType.String
        : schema.Format is { } format ? PrimitiveRule.KindOfFormat(format)
        : default;

    private static JsonSchemaType OfAll(System.Collections.Generic.IEnumerable<JsonNode> values)
    {
        JsonSchemaType kinds = values.Select(static value => Of(value)).Aggregate((JsonSchemaType)0, static (all, kind) => all | kind) & ~JsonSchemaType.Null;
        return kinds == (JsonSchemaType.Integer | JsonSchemaType.Number) ? JsonSchemaType.Number : kinds;
    }

    private static bool IsWhole(JsonNode value) => value.ToJsonString().All(static c => c is '-' or (>= '0' and <= '9'));
}
