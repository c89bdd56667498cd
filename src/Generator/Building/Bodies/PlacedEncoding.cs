using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>An Encoding Object with its property's name and its place.</summary>
internal sealed record PlacedEncoding(string Name, OpenApiEncoding Encoding, JsonPointer At)
{
    /// <summary>The style that the encoding gives; null where it gives none.</summary>
    /// <remarks>"If a value is explicitly defined [for style, explode or allowReserved], then the value of contentType SHALL be ignored."</remarks>
    public ParameterStyleModel? Style(BuildContext context)
    {
        // Microsoft.OpenApi gives explode a value where the document gives it none.
        var said = context.NodeAt(At) as JsonObject;
        bool isExplodeSaid = said?.ContainsKey("explode") == true;
        if (Encoding.Style is null && !isExplodeSaid && Encoding.AllowReserved is not true)
        {
            return null;
        }

        ParameterStyle style = Encoding.Style ?? ParameterStyle.Form;
        return new ParameterStyleModel(
            EncodedText.Identifier(style.ToString()),
            isExplodeSaid ? Encoding.Explode == true : style == ParameterStyle.Form,
            Encoding.AllowReserved ?? false);
    }
}
