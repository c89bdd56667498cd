using System;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Validating;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations;

/// <summary>How a parameter's value is written (OpenAPI 3.1, 4.8.12.6).</summary>
internal static class ParameterStyles
{
    /// <summary>The style; null where it is the default of the location, or content has none.</summary>
    public static ParameterStyleModel? Of(PlacedParameter placed, PlacedOperation operation, ParameterLocationKind location, BuildContext context)
    {
        IOpenApiParameter parameter = placed.Parameter;
        if (location is not (ParameterLocationKind.Path or ParameterLocationKind.Query or ParameterLocationKind.Header or ParameterLocationKind.Cookie)
            || parameter.Content is { Count: > 0 })
        {
            return null;
        }

        ParameterStyle usual = location is ParameterLocationKind.Path or ParameterLocationKind.Header ? ParameterStyle.Simple : ParameterStyle.Form;
        ParameterStyle style = Fits(parameter.Style, location) ? parameter.Style!.Value : usual;

        // "When style is "form" or "cookie", the default value is true" (3.2, 4.12.2.2.2); Microsoft.OpenApi knows it of form alone.
        bool explode = parameter.Explode || (style == ParameterStyle.Cookie && (context.NodeAt(placed.At) as JsonObject)?.FlagOf("explode") != false);
        bool allowReserved = parameter.AllowReserved || IsReservedInPath(parameter, operation);
        bool isUsual = style == usual && explode == (usual == ParameterStyle.Form) && !allowReserved;
        return isUsual ? null : new ParameterStyleModel(EncodedText.Identifier(style.ToString()), explode, allowReserved);
    }

    // {+path}, of RFC 6570, is a value whose reserved characters stay: a path of several segments.
    private static bool IsReservedInPath(IOpenApiParameter parameter, PlacedOperation operation) =>
        parameter.In == ParameterLocation.Path
        && operation.At.Parent is { } path
        && (path.Segment.IndexOf("{+" + parameter.Name + "}", StringComparison.Ordinal) >= 0
            || path.Segment.IndexOf("{+" + parameter.Name + "*}", StringComparison.Ordinal) >= 0);

    private static bool Fits(ParameterStyle? style, ParameterLocationKind location) => style switch
    {
        ParameterStyle.Simple => location is ParameterLocationKind.Path or ParameterLocationKind.Header,
        ParameterStyle.Label or ParameterStyle.Matrix => location is ParameterLocationKind.Path,
        ParameterStyle.Form => location is ParameterLocationKind.Query or ParameterLocationKind.Cookie,
        ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject => location is ParameterLocationKind.Query,
        ParameterStyle.Cookie => location is ParameterLocationKind.Cookie,
        _ => false,
    };
}
