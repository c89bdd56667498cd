using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>Null in all its spellings: <c>type: [T, "null"]</c>, <c>nullable</c>, a null among the values, a null branch of oneOf or anyOf, and of what is referred to.</summary>
internal static class Nullability
{
    // A null that stands deeper than this is no one's intention.
    private const int Deepest = 8;

    /// <summary>Whether the schema allows null beside something else, or alone.</summary>
    public static bool Allows(IOpenApiSchema schema) => Allows(schema, 0, new Dictionary<string, bool>(StringComparer.Ordinal));

    /// <summary>Whether the schema allows nothing but null.</summary>
    public static bool IsNullAlone(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && (schema.Type == JsonSchemaType.Null || schema.Enum is { Count: 1 } values && SchemaKinds.Of(values[0]) == JsonSchemaType.Null)
        && schema.AllOf is not { Count: > 0 }
        && schema.OneOf is not { Count: > 0 }
        && schema.AnyOf is not { Count: > 0 };

    // References lead into cycles, and many of them to one schema: each component is asked once, and one that is being asked has nothing new to say.
    private static bool Allows(IOpenApiSchema schema, int depth, Dictionary<string, bool> asked)
    {
        if (depth > Deepest)
        {
            return false;
        }

        if (schema is not OpenApiSchemaReference { Reference.Id: { } id })
        {
            return AllowsItself(schema, depth, asked);
        }

        if (!asked.TryGetValue(id, out bool allows))
        {
            asked[id] = false;
            asked[id] = allows = AllowsItself(Targets.Of(schema), depth, asked);
        }

        return allows;
    }

    private static bool AllowsItself(IOpenApiSchema schema, int depth, Dictionary<string, bool> asked) =>
        (schema.Type & JsonSchemaType.Null) == JsonSchemaType.Null
        || schema.UnrecognizedKeywords?.TryGetValue("nullable", out var nullable) == true && nullable?.GetValueKind() == JsonValueKind.True
        || schema.Enum?.Any(static value => SchemaKinds.Of(value) == JsonSchemaType.Null) == true
        || schema.OneOf?.Any(branch => Allows(branch, depth + 1, asked)) == true
        || schema.AnyOf?.Any(branch => Allows(branch, depth + 1, asked)) == true
        || schema.AllOf is { Count: > 0 } parts && schema.Type is null && parts.All(part => Allows(part, depth + 1, asked));
}
