using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

public sealed class OptionsTests
{
    private static readonly string Document = Documents.WithSchemas("    Thing: { type: object, properties: { id: { type: string } } }");

    [Fact]
    public void Without_options_the_file_names_the_client_and_the_project_its_namespace()
    {
        GeneratedClient client = Generate.From(new MarkedFile("spec/redu-openapi.yaml", Document));

        Assert.Contains("Tests.Project.ReduClient.g.cs", client.Files.Keys);
        Assert.Contains("namespace Tests.Project;", client.Text("Thing"));
        Assert.Contains("public sealed class Thing", client.Text("Thing"));
    }

    [Fact]
    public void Options_name_the_client_its_namespace_and_who_sees_it()
    {
        GeneratedClient client = Generate.From(Document, ("Name", "Mine"), ("Namespace", "Not.Yours"), ("Accessibility", "internal"));

        Assert.Contains("namespace Not.Yours;", client.Text("Thing"));
        Assert.Contains("internal sealed class Thing", client.Text("Thing"));
        Assert.Contains("internal sealed class Mine", client.Files["Not.Yours.Mine.g.cs"]);
    }

    [Theory]
    [InlineData("Name", "my client", "(1,1): error REDU012: Name=\"my client\" of the OpenApiClient item is no C# name: no client was generated; write it as MyClient")]
    [InlineData("Namespace", "A..B", "(1,1): error REDU012: Namespace=\"A..B\" of the OpenApiClient item is no C# namespace: no client was generated; write it as A._.B")]
    [InlineData("Accessibility", "Private", "(1,1): error REDU013: Accessibility=\"Private\" of the OpenApiClient item is not known: no client was generated; write Public or Internal")]
    [InlineData("Accessibility", "interal", "(1,1): error REDU013: Accessibility=\"interal\" of the OpenApiClient item is not known: no client was generated; write Internal")]
    [InlineData("Accessibility", "Pubic", "(1,1): error REDU013: Accessibility=\"Pubic\" of the OpenApiClient item is not known: no client was generated; write Public")]
    [InlineData("Accessibility", "1", "(1,1): error REDU013: Accessibility=\"1\" of the OpenApiClient item is not known: no client was generated; write Public or Internal")]
    [InlineData("Fake", "tests", "(1,1): error REDU016: Fake=\"tests\" of the OpenApiClient item is not known: no client was generated; write false or true or Only")]
    [InlineData("Fake", "Onl", "(1,1): error REDU016: Fake=\"Onl\" of the OpenApiClient item is not known: no client was generated; write Only")]
    [InlineData("Fake", "Only", "(1,1): error REDU017: Fake=\"Only\" of the OpenApiClient item is for a client of a referenced project, and none has Tests.Project.ApiClient: no fake was generated; reference its project, give the item that client's Namespace and Name, or write Fake=\"true\"")]
    public void A_bad_option_is_an_error_that_says_what_to_write(string option, string value, string diagnostic) =>
        Assert.Empty(Generate.Expecting([diagnostic], Document, (option, value)).Files);

    [Fact]
    public void Two_documents_of_one_client_are_an_error_at_the_second()
    {
        GeneratorDriver driver = Generate.Driver(new MarkedFile("a.yaml", Document, ("Name", "Same")))
            .AddAdditionalTexts([new MarkedFile("b.yaml", Document, ("Name", "Same"))])
            .RunGenerators(TestProject.Create());

        Diagnostic diagnostic = driver.GetRunResult().Diagnostics.Single();
        Assert.Equal("REDU014", diagnostic.Id);
        Assert.Equal("b.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
    }

    [Fact]
    public void A_project_in_an_older_csharp_is_told_so()
    {
        GeneratorDriver driver = Generate.Driver(new MarkedFile("openapi.yaml", Document), LanguageVersion.CSharp11)
            .RunGenerators(TestProject.Create(LanguageVersion.CSharp11));

        Assert.Equal("REDU010", driver.GetRunResult().Diagnostics.Single().Id);
    }

    [Fact]
    public void A_project_without_the_runtime_is_told_so()
    {
        Compilation bare = CSharpCompilation.Create("Bare");
        GeneratorDriver driver = Generate.Driver(new MarkedFile("openapi.yaml", Document)).RunGenerators(bare);

        Assert.Equal("REDU011", driver.GetRunResult().Diagnostics.Single().Id);
    }
}
