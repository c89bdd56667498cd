using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The kinds of JSON that a schema's <c>type</c> allows.</summary>
internal static class SchemaKinds
{
    /// <summary>The kind beside null; none where the schema does not say.</summary>
    public static JsonSchemaType? Of(IOpenApiSchema schema)
    {
        JsonSchemaType? kind = schema.Type & ~JsonSchemaType.Null;
        return kind == default(JsonSchemaType) ? null : kind;
    }

    /// <summary>Whether null is allowed: by <c>type: [T, "null"]</c> or 3.0's <c>nullable</c>, or as a value of an enumeration.</summary>
    public static bool AllowNull(IOpenApiSchema schema) =>
        (schema.Type & JsonSchemaType.Null) == JsonSchemaType.Null || (schema.Enum is { Count: > 0 } values && values.Contains(null!));

    /// <summary>Whether there are several kinds beside null.</summary>
    public static bool AreSeveral(IOpenApiSchema schema) => Of(schema) is { } kind && (kind & (kind - 1)) != 0;
}
