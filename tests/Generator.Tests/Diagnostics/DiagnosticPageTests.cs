using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Tests.Diagnostics;

/// <summary>The pages that the help links of diagnostics lead to: each says what its descriptor says, and its examples are true.</summary>
public sealed class DiagnosticPageTests
{
    // Faults of ours or of a library, which are mended when an example is known, limits whose examples would fill a page, and what everything is generated for.
    private static readonly string[] WithoutExamples = ["REDU113", "REDU114", "REDU118", "REDU307", "REDU599"];

    // A document, an overlay or a lock file as a whole, and what a project says of one.
    private static readonly string[] WithoutPointer = ["REDU015", "REDU101", "REDU103", "REDU109", "REDU120", "REDU200", "REDU601"];

    private static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. typeof(Descriptor).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(Descriptor).Namespace)
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(static descriptor => descriptor.Id),
    ];

    public static TheoryData<string> Ids => [.. Descriptors.Select(static descriptor => descriptor.Id)];

    public static TheoryData<string> WithExamples => [.. DiagnosticPage.Ids.Where(static id => DiagnosticPage.Read(id).Wrong?.IsForTheGenerator == true)];

    // REDU001 to REDU009 are the targets' own.
    [Fact]
    public void Each_page_is_of_a_diagnostic_that_is_there() =>
        Assert.Equal(Descriptors.Select(static descriptor => descriptor.Id), DiagnosticPage.Ids.Where(static id => string.CompareOrdinal(id, "REDU010") >= 0));

    [Fact]
    public void No_two_diagnostics_share_an_id() => Assert.Equal(Descriptors.Count, Descriptors.Select(static descriptor => descriptor.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_a_page_that_says_the_same(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Single(descriptor => descriptor.Id == id);
        DiagnosticPage page = DiagnosticPage.Read(id);

        Assert.Equal($"docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
        Assert.Equal((id, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.DefaultSeverity.ToString()), (page.Id, page.Title, page.Severity));
    }

    [Fact]
    public void The_index_has_a_line_for_each_page()
    {
        string index = File.ReadAllText(Path.Combine(DiagnosticPage.Folder, "README.md"));
        IEnumerable<string> lines = Regex.Matches(index, @"^\| \[REDU.*$", RegexOptions.Multiline).Select(static match => match.Value.TrimEnd());
        Assert.Equal(
            DiagnosticPage.Ids.Select(DiagnosticPage.Read).Select(static page => $"| [{page.Id}]({page.Id}.md) | {page.Severity.ToLowerInvariant()} | {page.Title} |"),
            lines);
    }

    [Fact]
    public void Each_page_has_examples_that_can_have_some() => Assert.Equal(
        WithoutExamples,
        DiagnosticPage.Ids.Select(DiagnosticPage.Read).Where(static page => page.Wrong is null || page.Right is null).Select(static page => page.Id));

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void The_wrong_example_causes_the_diagnostic_and_the_right_one_none(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);

        Assert.Contains(id, page.Wrong!.Ids());
        Assert.Equal([], page.Right!.Ids());
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void Its_message_names_the_pointer_of_its_place_and_it_stands_there(string id)
    {
        Assert.All(
            DiagnosticPage.Read(id).Wrong!.Diagnostics().Where(diagnostic => diagnostic.Id == id),
            diagnostic =>
            {
                Assert.True(WithoutPointer.Contains(id) || string.CompareOrdinal(id, "REDU100") < 0 || diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains('#'));
                Assert.NotEqual("", diagnostic.Location.GetLineSpan().Path);
            });
    }
}
