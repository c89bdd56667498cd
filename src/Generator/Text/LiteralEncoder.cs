using System.Globalization;
using System.Text;

namespace ReduGen.Generator.Text;

/// <summary>String literals: letters and digits that run from left to right stand as they are, all else outside ASCII and every control as an escape.</summary>
internal static class LiteralEncoder
{
    public static string Encode(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            Append(literal, c);
        }

        return literal.Append('"').ToString();
    }

    public static void Append(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"': literal.Append("\\\""); break;
            case '\\': literal.Append("\\\\"); break;
            case '\n': literal.Append("\\n"); break;
            case '\r': literal.Append("\\r"); break;
            case '\t': literal.Append("\\t"); break;
            case >= ' ' and <= '~': literal.Append(c); break;
            default:
                if (c > '\u009F' && char.IsLetterOrDigit(c) && !Visibility.IsInvisible(c) && !Visibility.IsRightToLeft(c))
                {
                    literal.Append(c);
                }
                else
                {
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                }

                break;
        }
    }
}
