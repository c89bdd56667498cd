using System.Text;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Half of a surrogate pair: JSON can spell one (<c>"\uD800"</c>) but "is unable to encode" it (RFC 8259, section 8.2). Neither UTF-8, HTTP nor a C# u8
/// literal has it.
/// </summary>
internal static class WellFormedText
{
    /// <summary>The text with U+FFFD for each half that stands alone; null where there is none.</summary>
    public static string? Repair(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
                }

                i++;
            }
        }

        return null;
    }
}
