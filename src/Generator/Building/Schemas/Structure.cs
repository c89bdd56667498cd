using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>Whether a schema says what its values are; one that only bounds, describes or requires has no type of its own.</summary>
internal static class Structure
{
    public static bool Has(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference
        || SchemaKinds.Of(schema) != default
        || schema.Const is not null
        || schema.AllOf is { Count: > 0 }
        || HasUnion(schema);

    /// <summary>Whether a schema says more of a value than that it is text or bytes.</summary>
    public static bool IsMoreThanText(IOpenApiSchema schema, SchemaTypes types) => Has(schema) && UnionKinds.Of(schema, types) != JsonSchemaType.String;

    /// <summary>Whether the schema offers variants.</summary>
    public static bool HasUnion(IOpenApiSchema schema) => schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    /// <summary>Whether the schema says nothing at all: any value fits.</summary>
    public static bool IsEmpty(IOpenApiSchema schema) => !Has(schema) && schema.Required is not { Count: > 0 } && schema.Not is null;
}
