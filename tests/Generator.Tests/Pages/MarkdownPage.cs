using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ReduGen.Generator.Tests.Pages;

/// <summary>A page in Markdown: its fenced blocks, its headings and its links.</summary>
internal sealed class MarkdownPage
{
    private static readonly Regex Comment = new(@"^<!--(?<text>.*)-->$");

    private static readonly Regex CodeSpan = new(@"`[^`]*`");

    // The text of a link may hold an image or code, its address no parenthesis.
    private static readonly Regex Link = new(@"\]\((?<address>[^()\s]+)\)");

    // GitHub's rule for the anchors of headings: lower case, words and hyphens alone, a hyphen for each space.
    private static readonly Regex NotInAnAnchor = new(@"[^\p{L}\p{N}_\- ]");

    private readonly List<string> _prose = [];

    private MarkdownPage(string name, string text)
    {
        Name = name;
        Fences = [.. Read(text.ReplaceLineEndings("\n").Split('\n'))];
    }

    /// <summary>The page's path from the root of the repository.</summary>
    public string Name { get; }

    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>The addresses of the page's links, outside of code.</summary>
    public IEnumerable<string> Links => _prose.SelectMany(static line => Link.Matches(CodeSpan.Replace(line, "``"))).Select(static match => match.Groups["address"].Value);

    /// <summary>The anchors of the page's headings. (None of our pages has a heading twice.)</summary>
    public IEnumerable<string> Anchors => _prose
        .Where(static line => line.StartsWith('#'))
        .Select(static line => NotInAnAnchor.Replace(line.TrimStart('#').Trim(), "").ToLowerInvariant().Replace(' ', '-'));

    public static MarkdownPage Parse(string name, string text) => new(name, text);

    /// <summary>A page of a repository.</summary>
    public static MarkdownPage Read(string root, string name) => new(name, File.ReadAllText(Path.Combine(root, name)));

    private IEnumerable<Fence> Read(string[] lines)
    {
        string before = "";
        List<string> comments = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, "```", i + 1);
                string text = end < 0 ? throw new FormatException($"{Name}({i + 1}): the fence is not closed") : string.Join('\n', lines[(i + 1)..end]);
                yield return new Fence(lines[i][3..], text, i + 2, before, [.. comments]);
                i = end;
                comments.Clear();
            }
            else if (Comment.Match(lines[i]) is { Success: true } comment)
            {
                comments.Add(comment.Groups["text"].Value.Trim());
            }
            else if (lines[i].Length > 0)
            {
                before = lines[i];
                comments.Clear();
                _prose.Add(before);
            }
        }
    }
}
