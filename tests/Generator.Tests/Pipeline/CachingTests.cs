using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

public sealed class CachingTests
{
    private const string Schemas =
        """
            Thing: { type: object, properties: { id: { type: string }, other: { $ref: '#/components/schemas/Other' } } }
            Other: { type: object, properties: { name: { type: string } } }
        """;

    private static readonly string Document = Documents.WithSchemas(Schemas);

    [Fact]
    public void An_edit_of_other_csharp_redoes_nothing()
    {
        CSharpCompilation project = TestProject.Create();
        GeneratorDriver driver = Generate.Driver(new MarkedFile("openapi.yaml", Document)).RunGenerators(project);

        CSharpCompilation edited = project.ReplaceSyntaxTree(
            project.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText("internal static class Edited { internal static int M() => 1; }", TestProject.Parsing(LanguageVersion.Latest)));

        Assert.Equal([], Steps.Redone(driver.RunGenerators(edited)));
    }

    [Fact]
    public void A_new_property_prints_only_the_file_of_its_type()
    {
        IReadOnlyList<string> changed = ChangedFiles(Document, Document.Replace("name: { type: string }", "name: { type: string }, size: { type: integer }"));

        Assert.Equal(["Tests.Project.ApiClient.Other.g.cs"], changed);
    }

    [Fact]
    public void A_description_prints_only_the_file_of_its_type_whoever_refers_to_it()
    {
        string described = Document.Replace("Other: { type: object", "Other: { description: What it was., type: object");
        IReadOnlyList<string> changed = ChangedFiles(described, described.Replace("What it was.", "What it is."));

        Assert.Equal(["Tests.Project.ApiClient.Other.g.cs"], changed);
    }

    [Fact]
    public void A_comment_in_the_document_prints_nothing() =>
        Assert.Equal([], ChangedFiles(Document, "# a comment above it all\n" + Document));

    [Fact]
    public void A_comment_above_a_problem_reports_it_at_its_new_line_and_prints_nothing()
    {
        string document = Documents.WithSchemas("    Thing: { type: object, properties: { id: { type: string }, a-b: { type: string }, a_b: { type: string } } }");
        CSharpCompilation project = TestProject.Create();
        MarkedFile file = new("openapi.yaml", document);
        GeneratorDriver driver = Generate.Driver(file).RunGenerators(project);
        GeneratorRunResult before = driver.GetRunResult().Results.Single();

        driver = driver.ReplaceAdditionalText(file, new MarkedFile("openapi.yaml", "# a comment\n" + document)).RunGenerators(project);
        GeneratorRunResult after = driver.GetRunResult().Results.Single();

        Assert.NotEmpty(before.Diagnostics);
        Assert.Equal(
            before.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1),
            after.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.DoesNotContain(TrackingNames.Files, Steps.Redone(driver));
    }

    private static List<string> ChangedFiles(string document, string edited)
    {
        CSharpCompilation project = TestProject.Create();
        MarkedFile file = new("openapi.yaml", document);
        GeneratorDriver driver = Generate.Driver(file).RunGenerators(project);
        Dictionary<string, SourceText> before = Texts(driver);

        driver = driver.ReplaceAdditionalText(file, new MarkedFile("openapi.yaml", edited)).RunGenerators(project);

        // A file that is not printed again keeps its very text.
        return [.. Texts(driver).Where(text => !before.TryGetValue(text.Key, out SourceText? old) || !ReferenceEquals(old, text.Value)).Select(static text => text.Key)];
    }

    private static Dictionary<string, SourceText> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal);
}
