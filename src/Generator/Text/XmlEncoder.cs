using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ReduGen.Generator.Text;

/// <summary>Text of XML documentation comments: markup escaped, line ends and controls made spaces, what XML or a reader's eye cannot take left out.</summary>
internal static class XmlEncoder
{
    private static readonly Regex CodeSpan = new("`([^`]+)`", RegexOptions.CultureInvariant);

    /// <summary>Prose in CommonMark: what stands between backticks is code; the rest reads well enough as it is.</summary>
    public static string EncodeProse(string value) => CodeSpan.Replace(Encode(value), "<c>$1</c>");

    public static string Encode(string value)
    {
        var xml = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            switch (c)
            {
                case '&': xml.Append("&amp;"); break;
                case '<': xml.Append("&lt;"); break;
                case '>': xml.Append("&gt;"); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                    {
                        xml.Append(c).Append(value[++i]);
                    }
                    else if (IsLineEndOrControl(c))
                    {
                        xml.Append(' ');
                    }
                    else if (XmlConvert.IsXmlChar(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                    {
                        xml.Append(c);
                    }

                    break;
            }
        }

        return xml.ToString();
    }

    private static bool IsLineEndOrControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
