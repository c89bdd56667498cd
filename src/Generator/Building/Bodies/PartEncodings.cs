using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Operations;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>
/// The encodings of a multipart body's parts (OpenAPI 3.1, 4.8.15; 3.2, 4.15): from the Encoding Objects, and where those are silent from the schemas,
/// as far as they say something else than what the runtime does without them.
/// </summary>
internal static class PartEncodings
{
    /// <summary>The encodings of parts that have names.</summary>
    public static EquatableArray<PropertyEncodingModel> Of(IOpenApiMediaType media, JsonPointer at, SchemaTypes types)
    {
        IReadOnlyDictionary<string, IOpenApiSchema> properties = BodyProperties.Of(media.Schema, types);
        IDictionary<string, OpenApiEncoding> encodings = media.Encoding ?? new Dictionary<string, OpenApiEncoding>();
        return properties.Keys.Union(encodings.Keys, StringComparer.Ordinal)
            .Select(name => Model(
                name,
                encodings.TryGetValue(name, out OpenApiEncoding? encoding) ? new PlacedEncoding(name, encoding, at.Append("encoding").Append(name)) : null,
                properties.TryGetValue(name, out IOpenApiSchema? schema) ? schema : null,
                types))
            .OfType<PropertyEncodingModel>()
            .ToEquatableArray();
    }

    /// <summary>The encodings of parts that have none, by their positions.</summary>
    public static EquatableArray<PropertyEncodingModel> ByPosition(IOpenApiMediaType media, JsonPointer at, SchemaTypes types)
    {
        IOpenApiSchema? item = media.ItemSchema ?? media.Schema?.Items;
        IEnumerable<PropertyEncodingModel?> prefix = (media.PrefixEncoding ?? [])
            .Select((encoding, index) =>
            {
                string position = index.ToString(CultureInfo.InvariantCulture);
                return Model(position, new PlacedEncoding(position, encoding, at.Append("prefixEncoding").Append(index)), item, types);
            });
        PlacedEncoding? others = media.ItemEncoding is { } encoding ? new PlacedEncoding("*", encoding, at.Append("itemEncoding")) : null;
        return prefix.Append(Model("*", others, item, types)).OfType<PropertyEncodingModel>().ToEquatableArray();
    }

    private static PropertyEncodingModel? Model(string name, PlacedEncoding? encoding, IOpenApiSchema? schema, SchemaTypes types)
    {
        PartKind kind = schema is null ? PartKind.Value : FileSchemas.KindOf(schema, types);
        EquatableArray<PartHeaderModel> headers = PartHeaders.Of(encoding?.Encoding);
        if (kind == PartKind.Value && encoding is not null && HasStyle(encoding.Encoding, types.Context.Version) && encoding.Style(types.Context) is { } style)
        {
            return new PropertyEncodingModel(name, style, ContentType: null, IsWhole: false, headers);
        }

        string? contentType = ContentType(encoding?.Encoding, kind, schema);
        bool isArray = schema is not null && UnionKinds.Of(schema, types) == JsonSchemaType.Array;

        // From 3.2 on an encoding goes for each item of an array; before, the value of an array with a content type is the array.
        bool isWhole = contentType is not null && isArray && kind == PartKind.Value && types.Context.Version < Reading.DocumentVersion.V32;
        if (contentType is not null && !isWhole && IsUsual(contentType, kind, schema, types))
        {
            contentType = null;
        }

        return contentType is null && headers.Count == 0 ? null : new PropertyEncodingModel(name, Style: null, contentType, isWhole, headers);
    }

    // 3.0 says that style "SHALL be ignored" in a multipart body, and tools write form there without meaning it. Who writes deepObject means it.
    private static bool HasStyle(OpenApiEncoding encoding, Reading.DocumentVersion version) =>
        version >= Reading.DocumentVersion.V31 || encoding.Style is not (null or ParameterStyle.Form);

    // Of several content types the first that is no range; a file may come with another.
    private static string? ContentType(OpenApiEncoding? encoding, PartKind kind, IOpenApiSchema? schema)
    {
        string? said = encoding?.ContentType?.Split(',').Select(static type => type.Trim()).FirstOrDefault(static type => type.Length > 0 && !type.Contains("*"));
        if (said is not null || schema is null)
        {
            return said;
        }

        return FileSchemas.MediaTypeOf(schema)
            ?? (kind == PartKind.Value && (schema as IOpenApiSchemaMissingProperties)?.ContentEncoding is { Length: > 0 } ? "application/octet-stream" : null);
    }

    private static bool IsUsual(string contentType, PartKind kind, IOpenApiSchema? schema, SchemaTypes types)
    {
        if (kind != PartKind.Value || schema is null)
        {
            return contentType == "application/octet-stream" && kind != PartKind.Value;
        }

        JsonSchemaType kinds = UnionKinds.Of(schema, types);
        return MediaTypes.IsJson(contentType) ? contentType == "application/json" && kinds == JsonSchemaType.Object
            : contentType == "text/plain" && (kinds & (JsonSchemaType.Object | JsonSchemaType.Array)) == 0;
    }
}
