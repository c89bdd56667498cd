using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The kinds of JSON that a schema allows once its references, parts and branches are followed; all of them where nothing says.</summary>
internal static class UnionKinds
{
    private const JsonSchemaType All =
        JsonSchemaType.String | JsonSchemaType.Integer | JsonSchemaType.Number | JsonSchemaType.Boolean | JsonSchemaType.Array | JsonSchemaType.Object;

    // What is nested deeper is not looked at.
    private const int Deepest = 16;

    public static JsonSchemaType Of(IOpenApiSchema schema, SchemaTypes types) =>
        Of(schema, types, 0, new Dictionary<string, JsonSchemaType>(StringComparer.Ordinal));

    private static JsonSchemaType Of(IOpenApiSchema schema, SchemaTypes types, int depth, Dictionary<string, JsonSchemaType> asked)
    {
        if (depth > Deepest)
        {
            return default;
        }

        return schema is OpenApiSchemaReference reference
            ? OfComponent(reference.Reference.Id ?? "", types, depth, asked)
            : OfItself(schema, types, depth, asked);
    }

    // Many references may lead to one schema, and some in circles: each component is asked once, and one that is being asked has nothing new to say.
    private static JsonSchemaType OfComponent(string id, SchemaTypes types, int depth, Dictionary<string, JsonSchemaType> asked)
    {
        if (!asked.TryGetValue(id, out JsonSchemaType kinds))
        {
            asked[id] = default;
            asked[id] = kinds = types.Component(id) is { } component ? Of(component.Schema, types, depth + 1, asked) : All;
        }

        return kinds;
    }

    private static JsonSchemaType OfItself(IOpenApiSchema schema, SchemaTypes types, int depth, Dictionary<string, JsonSchemaType> asked)
    {
        JsonSchemaType own = SchemaKinds.Of(schema);
        if (own != default)
        {
            return own;
        }

        if (schema.AllOf is { Count: > 0 } parts)
        {
            JsonSchemaType first = parts.Select(part => Of(part, types, depth + 1, asked)).FirstOrDefault(static kinds => kinds is not (default(JsonSchemaType) or All));
            return first == default ? All : first;
        }

        JsonSchemaType branches = Branches.Of(schema)
            .Select(branch => Of(branch.Variant, types, depth + 1, asked))
            .Aggregate((JsonSchemaType)0, static (all, kinds) => all | kinds);
        return branches == default ? All : branches;
    }
}
