using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building;

/// <summary>
/// A description ("CommonMark syntax MAY be used", and HTML is) → paragraphs of plain text with code between backticks. An item of a list is a paragraph that
/// begins with <see cref="DocumentationModel.Item"/>.
/// </summary>
internal static class Prose
{
    private static readonly Regex LineBreak = new(@"</?(?:p|br|ul|ol|div|h[1-6])\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex HtmlItem = new(@"<li\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Code = new("</?code>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Inline = new(@"</?(?:a|b|i|em|strong|sup|sub|span|li)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Mark = new(@"^\s*(?:[-*+\u2022]|\d{1,3}[.)])\s+", RegexOptions.CultureInvariant);
    private static readonly Regex Heading = new(@"^\s*#{1,6}\s+", RegexOptions.CultureInvariant);

    public static IReadOnlyList<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        bool isOpen = false;
        foreach (string line in WithoutHtml(text).Replace("\r\n", "\n").Split('\n'))
        {
            string plain = Heading.Replace(Mark.Replace(line, DocumentationModel.Item, 1), "").TrimEnd();
            bool begins = plain.StartsWith(DocumentationModel.Item, StringComparison.Ordinal);
            if (plain.Trim().Length == 0 || plain.Trim().StartsWith("```", StringComparison.Ordinal))
            {
                isOpen = false;
            }
            else if (isOpen && !begins && !Heading.IsMatch(line))
            {
                paragraphs[paragraphs.Count - 1] += " " + plain.Trim();
            }
            else
            {
                paragraphs.Add(plain.Trim());
                isOpen = !Heading.IsMatch(line);
            }
        }

        return [.. paragraphs.Where(static paragraph => paragraph.Any(char.IsLetterOrDigit))];
    }

    private static string WithoutHtml(string text) => text.IndexOf('<') < 0
        ? text
        : Inline.Replace(Code.Replace(HtmlItem.Replace(LineBreak.Replace(text, "\n"), "\n" + DocumentationModel.Item), "`"), "");
}
