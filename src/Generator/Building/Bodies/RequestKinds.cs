using System;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Operations;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>How a request body of a media type is written.</summary>
internal static class RequestKinds
{
    /// <summary>The kind.</summary>
    public static RequestBodyKind Of(string mediaType, IOpenApiMediaType media, SchemaTypes types)
    {
        string type = Essence(mediaType);
        return MediaTypes.IsJson(mediaType) || IsAnyJson(type, media.Schema) ? RequestBodyKind.Json
            : MediaTypes.IsForm(mediaType) ? RequestBodyKind.Form
            : IsMultipart(mediaType) ? HasNamelessParts(type, media) ? RequestBodyKind.Parts : RequestBodyKind.Multipart
            : MediaTypes.IsXml(mediaType) ? OfXml(media.Schema, types)
            : type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !MediaTypes.IsSequence(mediaType) ? RequestBodyKind.Text
            : RequestBodyKind.Stream;
    }

    /// <summary>The media type that is sent: of a range that means JSON, JSON.</summary>
    public static string Sent(string mediaType, RequestBodyKind kind) => kind switch
    {
        RequestBodyKind.Json when mediaType.Contains("*") => "application/json",
        RequestBodyKind.Text when mediaType.Contains("*") => "text/plain",
        _ => mediaType,
    };

    /// <summary>Whether a body has named parts as browsers send them.</summary>
    public static bool IsFormData(string mediaType) => string.Equals(Essence(mediaType), "multipart/form-data", StringComparison.OrdinalIgnoreCase);

    // Of a value the schema says how it stands in XML; a schema that is only text is for XML that the caller has.
    private static RequestBodyKind OfXml(IOpenApiSchema? schema, SchemaTypes types) =>
        schema is null || !Structure.Has(schema) || FileSchemas.KindOf(schema, types) == PartKind.File ? RequestBodyKind.Stream
        : Structure.IsMoreThanText(schema, types) ? RequestBodyKind.Xml
        : RequestBodyKind.Text;

    private static bool IsMultipart(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    // "*/*" with a schema of an object is what servers that speak JSON write.
    private static bool IsAnyJson(string type, IOpenApiSchema? schema) =>
        type is "*/*" or "application/*" && schema is not null && SchemaKinds.Of(schema) is not (JsonSchemaType.String or default(JsonSchemaType));

    private static bool HasNamelessParts(string type, IOpenApiMediaType media) =>
        media.ItemSchema is not null
        || media.ItemEncoding is not null
        || media.PrefixEncoding is { Count: > 0 }
        || (!IsFormData(type) && media.Schema is { } schema && SchemaKinds.Of(schema) == JsonSchemaType.Array);

    private static string Essence(string mediaType) => mediaType.Split(';').First().Trim();
}
