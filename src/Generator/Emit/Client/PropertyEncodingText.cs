using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>An Encoding Object in the words of the runtime.</summary>
internal static class PropertyEncodingText
{
    /// <summary>Encodings as further arguments.</summary>
    public static EncodedText All(EquatableArray<PropertyEncodingModel> encodings)
    {
        EncodedText all = default;
        foreach (PropertyEncodingModel encoding in encodings)
        {
            all = EncodedText.Code($"{all}, {Of(encoding)}");
        }

        return all;
    }

    private static EncodedText Of(PropertyEncodingModel encoding)
    {
        EncodedText all = EncodedText.Code($"new global::ReduGen.Generated.PropertyEncoding({EncodedText.Literal(encoding.WireName)}, {Arguments(encoding)})");
        foreach (PartHeaderModel header in encoding.Headers)
        {
            all = EncodedText.Code($"{all}.WithHeader({EncodedText.Literal(header.Name)}, {EncodedText.Literal(header.Value)})");
        }

        return all;
    }

    private static EncodedText Arguments(PropertyEncodingModel encoding)
    {
        if (encoding.Style is { } style)
        {
            EncodedText explode = style.Explode ? EncodedText.Code($"true") : EncodedText.Code($"false");
            EncodedText reserved = style.AllowReserved ? EncodedText.Code($", allowReserved: true") : default;
            return EncodedText.Code($"global::ReduGen.Generated.ParameterStyle.{style.Name}, explode: {explode}{reserved}");
        }

        EncodedText contentType = encoding.ContentType is null ? EncodedText.Code($"null") : EncodedText.Literal(encoding.ContentType);
        return encoding.IsWhole ? EncodedText.Code($"{contentType}, isWhole: true") : contentType;
    }
}
