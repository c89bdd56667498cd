using System.Globalization;
using System.Text;
using ReduGen.Security;

namespace ReduGen.Receiving;

/// <summary>Makes what a server wrote fit for a message: no secret, no line break or escape sequence that forges a log, not too long.</summary>
internal readonly struct ServerText(SecretMask secrets)
{
    private const int MaxLength = 500;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public string Clean(string text)
    {
        // Secrets go first: cutting could leave half of one, which would not be found.
        text = secrets.Apply(text);
        if (text.Length > MaxLength)
        {
            int end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
            text = text[..end] + "…";
        }

        return IsPlain(text) ? text : Flatten(text);
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (MustNotShow(c))
            {
                return false;
            }
        }

        return true;
    }

    // Format characters reorder what is shown (U+202E); U+2028 and U+2029 are line breaks.
    private static bool MustNotShow(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;

    private static string Flatten(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            flat.Append(MustNotShow(c) ? ' ' : c);
        }

        return flat.ToString();
    }
}
