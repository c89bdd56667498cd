using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ReduGen.Generator.Tests.Kit;
using ReduGen.Generator.Tests.Pages;

namespace ReduGen.Generator.Tests.Diagnostics;

/// <summary>The page of a diagnostic in <c>docs/diagnostics</c>: its heading, its severity, and its examples.</summary>
internal sealed record DiagnosticPage(string Id, string Title, string Severity, PageExample? Wrong, PageExample? Right)
{
    private static readonly Regex Heading = new(@"\A# (?<id>REDU\d{3}): (?<title>.+)\n\n\*\*(?<severity>\w+)\.\*\* ");

    private static readonly Regex Introduction = new("^(?<which>Wrong|Right)[:,]");

    public static string Folder { get; } = Repository.Find("docs/diagnostics");

    public static IEnumerable<string> Ids => Directory.GetFiles(Folder, "REDU*.md").Select(static file => Path.GetFileNameWithoutExtension(file)).Order();

    public static DiagnosticPage Read(string id)
    {
        string text = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        Match heading = Heading.Match(text);
        Assert.True(heading.Success, $"{id}.md must begin with '# {id}: title', and '**Severity.** ' in the next paragraph");
        MarkdownPage page = MarkdownPage.Parse(id + ".md", text);
        return new DiagnosticPage(heading.Groups["id"].Value, heading.Groups["title"].Value, heading.Groups["severity"].Value, Example(page, "Wrong"), Example(page, "Right"));
    }

    private static PageExample? Example(MarkdownPage page, string which) => page.Fences
        .Where(fence => Introduction.Match(fence.Before).Groups["which"].Value == which)
        .Select(static fence => new PageExample(fence.Kind, fence.Text))
        .SingleOrDefault();
}
