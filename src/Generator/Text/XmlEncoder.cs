using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ReduGen.Generator.Text;

/// <summary>Text of XML documentation comments: markup escaped, line ends and controls made spaces, what XML or a reader's eye cannot take left out.</summary>
internal static class XmlEncoder
{
    // Over encoded text: no group can hold markup of the document. An address has no character that would end its attribute.
    private static readonly Regex Marks = new(
        """`(?<code>[^`]+)`|!?\[(?<text>[^\[\]]+)\]\((?<address>https?://[^\s()"']+)\)|!?\[(?<bare>[^\[\]]+)\]\([^()]*\)|\*\*(?<strong>[^*`\s][^*`]*)\*\*|(?<![\w*])\*(?<emphasis>[^*`\s][^*`]*)\*(?![\w*])""",
        RegexOptions.CultureInvariant);

    /// <summary>The text of a paragraph in CommonMark: code, links, and what is emphasised.</summary>
    public static string EncodeProse(string value)
    {
        string xml = Encode(value);
        return xml.IndexOfAny(['`', '[', '*']) < 0 ? xml : Marks.Replace(xml, Mark);
    }

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

    private static string Mark(Match mark) =>
        mark.Groups["code"] is { Success: true } code ? $"<c>{code.Value}</c>"
        : mark.Groups["address"] is { Success: true } address ? $"<see href=\"{address.Value}\">{mark.Groups["text"].Value}</see>"
        : mark.Groups["bare"] is { Success: true } bare ? bare.Value
        : mark.Groups["strong"] is { Success: true } strong ? $"<b>{Marks.Replace(strong.Value, Mark)}</b>"
        : $"<i>{mark.Groups["emphasis"].Value}</i>";

    private static bool IsLineEndOrControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
