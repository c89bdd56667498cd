using System;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>
/// Which schemas mean a file in a multipart body: <c>format: binary</c> (OpenAPI 3.0, 4.7.14.2), in 3.1 a schema that says nothing or only the media type
/// (3.1, 4.8.14.3), and what discord writes, <c>contentEncoding: binary</c>.
/// </summary>
internal static class FileSchemas
{
    // References lead into cycles.
    private const int Deepest = 8;

    /// <summary>What a property of a multipart body with this schema is.</summary>
    public static PartKind KindOf(IOpenApiSchema schema, SchemaTypes types) => KindOf(schema, types, 0);

    /// <summary>The media type that the schema of a file, or of a text, gives its content; null where it gives none.</summary>
    public static string? MediaTypeOf(IOpenApiSchema schema) =>
        (schema as IOpenApiSchemaMissingProperties)?.ContentMediaType is { Length: > 0 } type ? type
        : schema.Items is { } items ? MediaTypeOf(items)
        : null;

    private static PartKind KindOf(IOpenApiSchema schema, SchemaTypes types, int depth)
    {
        if (depth > Deepest)
        {
            return PartKind.Value;
        }

        if (schema is OpenApiSchemaReference reference)
        {
            return types.Component(reference.Reference.Id ?? "") is { } component ? KindOf(component.Schema, types, depth + 1) : PartKind.Value;
        }

        if (IsFile(schema))
        {
            return PartKind.File;
        }

        if (SchemaKinds.Of(schema) == JsonSchemaType.Array)
        {
            return schema.Items is not null && KindOf(schema.Items, types, depth + 1) == PartKind.File ? PartKind.Files : PartKind.Value;
        }

        // A file, or several of them, or something else: all of it can be given as files.
        PartKind[] variants =
        [
            .. Branches.Of(schema).Select(branch => KindOf(branch.Variant, types, depth + 1)),
            .. (schema.AllOf ?? []).Where(Structure.Has).Select(part => KindOf(part, types, depth + 1)),
        ];
        return variants.Length == 0 ? PartKind.Value : variants.Max();
    }

    private static bool IsFile(IOpenApiSchema schema)
    {
        var content = schema as IOpenApiSchemaMissingProperties;
        if (content?.ContentEncoding is { Length: > 0 } encoding)
        {
            return string.Equals(encoding, "binary", StringComparison.OrdinalIgnoreCase);
        }

        return SchemaKinds.Of(schema) switch
        {
            JsonSchemaType.String => schema.Format == "binary" || content?.ContentMediaType is { Length: > 0 } type && !IsText(type),
            0 => content?.ContentMediaType is { Length: > 0 } || Structure.IsEmpty(schema),
            _ => false,
        };
    }

    private static bool IsText(string mediaType) => mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
}
