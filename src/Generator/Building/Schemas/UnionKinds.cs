using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The kinds of JSON that a schema allows once its references, parts and branches are followed; all of them where nothing says.</summary>
internal static class UnionKinds
{
    private const JsonSchemaType All =
        JsonSchemaType.String | JsonSchemaType.Integer | JsonSchemaType.Number | JsonSchemaType.Boolean | JsonSchemaType.Array | JsonSchemaType.Object;

    // A cycle of references says nothing new; what is nested deeper is not looked at.
    private const int Deepest = 16;

    public static JsonSchemaType Of(IOpenApiSchema schema, SchemaTypes types) => Of(schema, types, 0);

    private static JsonSchemaType Of(IOpenApiSchema schema, SchemaTypes types, int depth)
    {
        if (depth > Deepest)
        {
            return default;
        }

        if (schema is OpenApiSchemaReference reference)
        {
            return types.Component(reference.Reference.Id ?? "") is { } component ? Of(component.Schema, types, depth + 1) : All;
        }

        JsonSchemaType own = SchemaKinds.Of(schema);
        if (own != default)
        {
            return own;
        }

        if (schema.AllOf is { Count: > 0 } parts)
        {
            return parts.Select(part => Of(part, types, depth + 1)).FirstOrDefault(static kinds => kinds is not (default(JsonSchemaType) or All)) is var kinds && kinds != default
                ? kinds
                : All;
        }

        JsonSchemaType branches = Branches.Of(schema).Select(branch => Of(branch.Variant, types, depth + 1)).Aggregate((JsonSchemaType)0, static (all, kinds) => all | kinds);
        return branches == default ? All : branches;
    }
}
