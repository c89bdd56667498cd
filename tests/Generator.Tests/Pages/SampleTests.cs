using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace ReduGen.Generator.Tests.Pages;

/// <summary>Every C# sample of every page compiles without a warning against the client of the document that its page is about.</summary>
public sealed class SampleTests
{
    // The examples of diagnostics, which are wrong on purpose, are DiagnosticPageTests'.
    public static TheoryData<string> Pages =>
        [.. RepositoryPages.Names.Where(static name => !name.StartsWith("docs/diagnostics/", System.StringComparison.Ordinal) && PageSample.Of(RepositoryPages.Read(name)).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_samples_of_a_page_compile(string page) => AssertNone(await Problems(RepositoryPages.Read(page)));

    [Fact]
    public async Task A_sample_that_does_not_compile_is_named_by_its_page_and_line()
    {
        MarkdownPage page = MarkdownPage.Parse("docs/page.md", """
            # Page

            ```csharp
            Instance first = (await client.Instances.ListAsync(cancellationToken))[0];
            Console.WriteLine(first.Nome);
            ```
            """);
        Assert.Equal(
            ["docs/page.md(5): CS1061: 'Instance' does not contain a definition for 'Nome' and no accessible extension method 'Nome' accepting a first argument of type 'Instance' could be found (are you missing a using directive or an assembly reference?)"],
            await Problems(page));
    }

    [Fact]
    public async Task A_whole_file_brings_its_usings_itself()
    {
        MarkdownPage page = MarkdownPage.Parse("docs/page.md", """
            ```csharp
            using System.Text;

            using var client = new ReduClient(new ReduClientOptions());
            ```
            """);
        Assert.Equal(
            ["ReduClient", "ReduClientOptions"],
            (await Problems(page)).Where(static problem => problem.Contains("CS0246")).Select(static problem => problem.Split('\'')[1]));
    }

    [Fact]
    public async Task A_sample_is_about_the_document_that_stands_before_it()
    {
        MarkdownPage page = MarkdownPage.Parse("docs/page.md", """
            ```yaml schemas
            Thing: { type: object, required: [size], properties: { size: { type: integer } } }
            ```

            <!-- sample: Thing thing -->
            ```csharp
            long size = thing.Size;
            thing.Size = size + 1;
            ```

            <!-- <OpenApiClient Include="spec/redu-openapi.yaml" Namespace="Other" Name="OtherClient" /> -->
            ```csharp
            Other.Instance instance = (await client.Instances.ListAsync())[0];
            instance.Name = "other";
            ```
            """);
        AssertNone(await Problems(page));
    }

    // Whole, where a difference between collections would be cut.
    private static void AssertNone(IReadOnlyList<string> problems) => Assert.True(problems.Count == 0, string.Join('\n', problems));

    private static async Task<IReadOnlyList<string>> Problems(MarkdownPage page)
    {
        List<string> problems = [];
        foreach (PageSample sample in PageSample.Of(page))
        {
            problems.AddRange(await sample.Problems(TestContext.Current.CancellationToken));
        }

        return problems;
    }
}
