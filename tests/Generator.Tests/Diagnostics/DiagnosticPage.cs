using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Diagnostics;

/// <summary>The page of a diagnostic in <c>docs/diagnostics</c>: its heading, its severity, and its examples.</summary>
internal sealed record DiagnosticPage(string Id, string Title, string Severity, PageExample? Wrong, PageExample? Right)
{
    private static readonly Regex Heading = new(@"\A# (?<id>REDU\d{3}): (?<title>.+)\n\n\*\*(?<severity>\w+)\.\*\* ");

    private static readonly Regex Examples = new(@"^(?<which>Wrong|Right)[:,][^\n]*\n\n```(?<kind>[^\n]*)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline);

    public static string Folder { get; } = Repository.Find("docs/diagnostics");

    public static IEnumerable<string> Ids => Directory.GetFiles(Folder, "REDU*.md").Select(static file => Path.GetFileNameWithoutExtension(file)).Order();

    public static DiagnosticPage Read(string id)
    {
        string text = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        Match heading = Heading.Match(text);
        Assert.True(heading.Success, $"{id}.md must begin with '# {id}: title', and '**Severity.** ' in the next paragraph");
        return new DiagnosticPage(heading.Groups["id"].Value, heading.Groups["title"].Value, heading.Groups["severity"].Value, Example(text, "Wrong"), Example(text, "Right"));
    }

    private static PageExample? Example(string text, string which) => Examples.Matches(text)
        .Where(match => match.Groups["which"].Value == which)
        .Select(static match => new PageExample(match.Groups["kind"].Value, match.Groups["text"].Value))
        .SingleOrDefault();
}
