using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>How the body of a response is read, by its media type and its schema.</summary>
internal static class ResponseBodyKinds
{
    /// <summary>The kind; null for a sequence of values or parts, which is read item by item.</summary>
    public static ResponseBodyKind? Of(string mediaType, IOpenApiSchema? schema, SchemaTypes types)
    {
        if (MediaTypes.IsJson(mediaType))
        {
            return ResponseBodyKind.Json;
        }

        bool hasStructure = schema is not null && Structure.IsMoreThanText(schema, types);
        if (mediaType.Trim() == "*/*" && hasStructure)
        {
            // What servers that speak JSON write for a model; the runtime looks at what comes.
            return ResponseBodyKind.Json;
        }

        return MediaTypes.KindOf(mediaType) switch
        {
            RequestBodyKind.Text or RequestBodyKind.Form => ResponseBodyKind.Text,
            RequestBodyKind.Stream => ResponseBodyKind.Stream,
            _ => MediaTypes.IsXml(mediaType) ? hasStructure ? ResponseBodyKind.Xml : ResponseBodyKind.Stream : null,
        };
    }
}
