using System.Globalization;
using System.Text;

namespace ReduGen.Generator.Text;

/// <summary>
/// A document's text in a message, which ends up in terminals, build logs and editors: one line, with everything that is not seen spelled out
/// (a line feed would let a document write lines of the log, an escape or a bidi control would change how the rest of the line reads), and no book.
/// </summary>
internal static class MessageEncoder
{
    /// <summary>Long enough for every JSON pointer of the corpus.</summary>
    private const int Longest = 400;

    public static string Encode(string value)
    {
        if (value.Length <= Longest && IsPlain(value))
        {
            return value;
        }

        var message = new StringBuilder();
        int end = System.Math.Min(value.Length, Longest);
        for (int i = 0; i < end; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                message.Append(value[i]).Append(value[++i]);
            }
            else if (IsSeen(value[i]))
            {
                message.Append(value[i]);
            }
            else
            {
                message.Append("\\u").Append(((int)value[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return (end < value.Length ? message.Append('…') : message).ToString();
    }

    private static bool IsPlain(string value)
    {
        foreach (char c in value)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeen(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
