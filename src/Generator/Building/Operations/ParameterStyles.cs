using Microsoft.OpenApi;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations;

/// <summary>How a parameter's value is written (OpenAPI 3.1, 4.8.12.6).</summary>
internal static class ParameterStyles
{
    /// <summary>The style; null where it is the default of the location.</summary>
    public static ParameterStyleModel? Of(IOpenApiParameter parameter, ParameterLocationKind location)
    {
        if (location is ParameterLocationKind.QueryJson or ParameterLocationKind.QueryString)
        {
            return null;
        }

        ParameterStyle usual = location is ParameterLocationKind.Path or ParameterLocationKind.Header ? ParameterStyle.Simple : ParameterStyle.Form;
        ParameterStyle style = Fits(parameter.Style, location) ? parameter.Style!.Value : usual;
        bool isUsual = style == usual && parameter.Explode == (usual == ParameterStyle.Form) && !parameter.AllowReserved;
        return isUsual ? null : new ParameterStyleModel(EncodedText.Identifier(style.ToString()), parameter.Explode, parameter.AllowReserved);
    }

    private static bool Fits(ParameterStyle? style, ParameterLocationKind location) => style switch
    {
        ParameterStyle.Simple => location is ParameterLocationKind.Path or ParameterLocationKind.Header,
        ParameterStyle.Label or ParameterStyle.Matrix => location is ParameterLocationKind.Path,
        ParameterStyle.Form => location is ParameterLocationKind.Query or ParameterLocationKind.Cookie,
        ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject => location is ParameterLocationKind.Query,
        _ => false,
    };
}
