using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pages;

/// <summary>Links between pages lead somewhere, the index names every page, and XML is XML.</summary>
public sealed class LinkTests
{
    private static readonly Regex DiagnosticId = new(@"\bREDU\d{3}\b");

    private static readonly Regex Quoted = new("`REDU[0-9]{3}: (?<text>[^`]+)`");

    public static TheoryData<string> Pages => [.. RepositoryPages.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_pages_links_lead_to_a_file_and_a_heading_that_are_there(string name)
    {
        MarkdownPage page = RepositoryPages.Read(name);
        Assert.Equal([], page.Links.Where(static link => !link.Contains("://", StringComparison.Ordinal)).Where(link => !IsThere(page, link)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_diagnostic_that_a_page_names_has_a_page(string name) => Assert.Equal(
        [],
        DiagnosticId.Matches(File.ReadAllText(Repository.Find(name))).Select(static match => match.Value).Distinct().Where(static id => !File.Exists(Repository.Find($"docs/diagnostics/{id}.md"))));

    // The texts of the targets and of the descriptors, as they stand in the source.
    [Fact]
    public void What_a_page_quotes_of_a_diagnostic_is_its_message()
    {
        string sources = File.ReadAllText(Repository.Find("src/Generator/build/ReduGen.Checks.targets"))
            + string.Concat(Directory.GetFiles(Repository.Find("src/Generator/Diagnostics"), "*.cs").Select(File.ReadAllText));
        string[] quoted = [.. Quoted.Matches(File.ReadAllText(Repository.Find("docs/troubleshooting.md"))).Select(static match => match.Groups["text"].Value)];

        Assert.NotEmpty(quoted);
        Assert.Equal([], quoted.Where(text => !sources.Contains(text, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_pages_XML_is_well_formed(string name) => Assert.Equal([], NotWellFormed(RepositoryPages.Read(name)));

    [Fact]
    public void The_index_names_every_page_once()
    {
        string[] pages = [.. RepositoryPages.Names.Where(static name => name.StartsWith("docs/", StringComparison.Ordinal) && name.Count(static c => c == '/') == 1 && name != "docs/README.md")];
        Assert.Equal(pages, RepositoryPages.Read("docs/README.md").Links.Where(static link => link.EndsWith(".md", StringComparison.Ordinal) && !link.Contains('/')).Select(static link => "docs/" + link).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_found()
    {
        MarkdownPage page = MarkdownPage.Parse("docs/page.md", """
            # A page: of `code`
            [here](#a-page-of-code) [there](errors.md#retries) [up](../README.md) [not](#a-page) [nor](nowhere.md) [no](errors.md#nothing), but `[code](nowhere.md)`

            ```xml
            <One /><Two>
            ```
            """);
        Assert.Equal(["#a-page", "nowhere.md", "errors.md#nothing"], page.Links.Where(link => !IsThere(page, link)));
        Assert.Equal(["docs/page.md(5)"], NotWellFormed(page));
    }

    private static bool IsThere(MarkdownPage page, string link)
    {
        string[] parts = link.Split('#');
        string name = parts[0].Length == 0 ? page.Name : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.Name)!, parts[0])).Replace('\\', '/');
        bool isHere = name == page.Name || Path.Exists(Repository.Find(name));
        return isHere && (parts.Length == 1 || (name == page.Name ? page : RepositoryPages.Read(name)).Anchors.Contains(parts[1]));
    }

    private static IEnumerable<string> NotWellFormed(MarkdownPage page) => page.Fences
        .Where(static fence => fence.Kind.Split(' ')[0] == "xml" && !IsWellFormed(fence.Text))
        .Select(fence => $"{page.Name}({fence.Line})");

    private static bool IsWellFormed(string text)
    {
        try
        {
            _ = XElement.Parse($"<Fence>{text}</Fence>");
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
