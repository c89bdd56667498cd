using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building;

/// <summary>
/// The blocks of a description as paragraphs of plain text: an item of a list, a heading, a row of a table and a line of code is each a paragraph of its own.
/// An item begins with <see cref="DocumentationModel.Item"/>. What stands within a paragraph (code, emphasis, links) is left to the encoder. HTML, which CommonMark allows, loses its tags.
/// </summary>
internal static class CommonMark
{
    private static readonly Regex Break = new(@"<(?:/?(?:p|div|ul|ol|table|tr|pre|blockquote|h[1-6])|br|li)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex CodeTag = new(@"</?code\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Tag = new(
        @"</?(?:a|abbr|b|big|em|font|hr|i|img|li|mark|s|small|span|strong|sub|sup|tbody|td|th|thead|u)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Item = new(@"^(?:[-*+\u2022]|\d{1,3}[.)])\s+(?<text>.*)$", RegexOptions.CultureInvariant);

    public static IReadOnlyList<string> Paragraphs(string description)
    {
        var paragraphs = new List<string>();
        var open = new List<string>();
        bool isCode = false;
        foreach (string line in WithoutTags(description).Split('\n').Select(static line => line.Trim()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
            {
                isCode = !isCode;
                Close(open, paragraphs);
            }
            else if (isCode)
            {
                Add(line.Length == 0 || line.Contains("`") ? line : "`" + line + "`", paragraphs);
            }
            else
            {
                Text(line, open, paragraphs);
            }
        }

        Close(open, paragraphs);
        return paragraphs;
    }

    private static void Text(string line, List<string> open, List<string> paragraphs)
    {
        if (MayBeItem(line) && Item.Match(line) is { Success: true } item)
        {
            Close(open, paragraphs);
            open.Add(DocumentationModel.Item + item.Groups["text"].Value);
        }
        else if (IsHeading(line))
        {
            Close(open, paragraphs);
            Add(line.Trim('#', ' '), paragraphs);
        }
        else if (IsRule(line))
        {
            Close(open, paragraphs);
        }
        else if (line[0] == '|')
        {
            Close(open, paragraphs);
            Add(line.Trim('|', ' '), paragraphs);
        }
        else
        {
            open.Add(line.TrimStart('>', ' '));
        }
    }

    private static string WithoutTags(string text)
    {
        string lines = text.Replace("\r\n", "\n").Replace('\r', '\n');
        return lines.IndexOf('<') < 0 ? lines : Tag.Replace(CodeTag.Replace(Break.Replace(lines, static tag => IsItem(tag.Value) ? "\n" + DocumentationModel.Item : "\n\n"), "`"), "");
    }

    private static bool IsHeading(string line)
    {
        int marks = line.Length - line.TrimStart('#').Length;
        return marks is >= 1 and <= 6 && marks < line.Length && line[marks] == ' ';
    }

    // Of most lines the first letter tells: to ask the expression for all of them was half of what descriptions cost.
    private static bool MayBeItem(string line) => line.Length > 0 && (char.IsDigit(line[0]) || line[0] is '-' or '*' or '+' or '\u2022');

    private static bool IsRule(string line)
    {
        foreach (char c in line)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '=' or '_' or '*' or '|' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsItem(string tag) => tag.StartsWith("<li", StringComparison.OrdinalIgnoreCase);

    private static void Close(List<string> open, List<string> paragraphs)
    {
        if (open.Count > 0)
        {
            Add(open.Count == 1 ? open[0] : string.Join(" ", open), paragraphs);
            open.Clear();
        }
    }

    private static void Add(string text, List<string> paragraphs)
    {
        string single = text.IndexOf('\t') < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0
            ? text.Trim(' ')
            : string.Join(" ", text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (single.Length > 0)
        {
            paragraphs.Add(single);
        }
    }
}
