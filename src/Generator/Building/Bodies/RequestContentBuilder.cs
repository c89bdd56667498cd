using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>A media type of a request body → the type that the caller gives for it, and how its properties are written.</summary>
internal static class RequestContentBuilder
{
    /// <summary>The content; null where its schema has no type, which was reported.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="media">Its Media Type Object.</param>
    /// <param name="kind">How it is written.</param>
    /// <param name="at">Its place.</param>
    /// <param name="use">Its schema, or that of its items; without a schema none.</param>
    /// <param name="types">The types of the document.</param>
    public static RequestContent? Build(string mediaType, IOpenApiMediaType media, RequestBodyKind kind, JsonPointer at, SchemaUse use, SchemaTypes types)
    {
        TypeUse? type = kind switch
        {
            RequestBodyKind.Json or RequestBodyKind.Form or RequestBodyKind.Xml => use.Schema is null ? FreeFormRule.Element : types.UseAsItem(use),
            RequestBodyKind.Multipart => MultipartTypes.OfNamedParts(use, RequestKinds.IsFormData(mediaType), types),
            RequestBodyKind.Parts => MultipartTypes.OfItems(use, types),
            RequestBodyKind.Text => PrimitiveRule.Text,
            _ => BodyTypes.Stream,
        };
        if (type is null)
        {
            return null;
        }

        if (type == BodyTypes.CallersForm || type == BodyTypes.CallersParts)
        {
            return new RequestContent(kind, type, Media: null);
        }

        EquatableArray<PropertyEncodingModel> encodings = kind switch
        {
            RequestBodyKind.Form => FormEncodings.Of(media, at, types),
            RequestBodyKind.Multipart => PartEncodings.Of(media, at, types),
            RequestBodyKind.Parts => PartEncodings.ByPosition(media, at, types),
            _ => default,
        };
        XmlBodyModel? xml = kind == RequestBodyKind.Xml ? types.Xml.Written(use) : null;
        return new RequestContent(kind, type, new RequestMediaModel(RequestKinds.Sent(mediaType, kind), encodings, xml));
    }
}
