using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations;

/// <summary>
/// Where a parameter travels, and whether its value has a style or is content of a media type (OpenAPI 3.1, 4.8.12.2): JSON is written as JSON, a form as a
/// form, plain text as the text of the value, and anything else is a text that the caller writes.
/// </summary>
internal static class ParameterLocations
{
    public static ParameterLocationKind Of(IOpenApiParameter parameter)
    {
        string? mediaType = MediaTypeOf(parameter);
        bool isJson = mediaType is not null && MediaTypes.IsJson(mediaType);
        return parameter.In switch
        {
            ParameterLocation.QueryString when mediaType is not null && MediaTypes.IsForm(mediaType) => ParameterLocationKind.QueryString,
            ParameterLocation.QueryString => isJson ? ParameterLocationKind.QueryStringJson : ParameterLocationKind.QueryStringText,
            ParameterLocation.Path => isJson ? ParameterLocationKind.PathJson : ParameterLocationKind.Path,
            ParameterLocation.Header => isJson ? ParameterLocationKind.HeaderJson : ParameterLocationKind.Header,
            ParameterLocation.Cookie => isJson ? ParameterLocationKind.CookieJson : ParameterLocationKind.Cookie,
            _ => isJson ? ParameterLocationKind.QueryJson : ParameterLocationKind.Query,
        };
    }

    /// <summary>Whether the value is a text that the caller writes: content that is neither JSON nor a form nor the plain text of a single value.</summary>
    public static bool IsTextOfTheCaller(IOpenApiParameter parameter)
    {
        if (MediaTypeOf(parameter) is not { } mediaType || MediaTypes.IsJson(mediaType))
        {
            return false;
        }

        bool isForm = MediaTypes.IsForm(mediaType) && parameter.In == ParameterLocation.QueryString;
        bool isPlain = mediaType.StartsWith("text/plain", System.StringComparison.OrdinalIgnoreCase)
            && parameter.In != ParameterLocation.QueryString
            && parameter.Content!.First().Value.Schema is { } schema
            && SchemaKinds.Of(schema) is not (default(JsonSchemaType) or JsonSchemaType.Array or JsonSchemaType.Object);
        return !isForm && !isPlain;
    }

    // "The map MUST only contain one entry."
    private static string? MediaTypeOf(IOpenApiParameter parameter) => parameter.Content is { Count: > 0 } content ? content.First().Key : null;
}
