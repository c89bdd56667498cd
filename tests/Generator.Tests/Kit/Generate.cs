using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>
/// Runs the generator as the compiler does, and checks what holds of every run: a second run finds everything cached, the steps hold nothing
/// of a compilation, the output compiles without a warning under C# 12 and the newest, and every diagnostic was expected.
/// </summary>
internal static class Generate
{
    /// <summary>Generates from a document that has nothing wrong.</summary>
    public static GeneratedClient From(string document, params (string Name, string Value)[] options) => From(new MarkedFile("openapi.yaml", document, options));

    /// <summary>Generates from a document and expects just these diagnostics, as a build prints them without the file's name.</summary>
    public static GeneratedClient Expecting(string[] diagnostics, string document, params (string Name, string Value)[] options) =>
        From(new MarkedFile("openapi.yaml", document, options), diagnostics);

    /// <summary>Generates from a file and expects just these diagnostics.</summary>
    public static GeneratedClient From(MarkedFile file, params string[] diagnostics)
    {
        GeneratedClient client = Run(file, LanguageVersion.CSharp12);
        Run(file, LanguageVersion.Latest);
        Assert.Equal(diagnostics, client.Diagnostics);
        return client;
    }

    /// <summary>The driver of a project with a document, with its steps tracked.</summary>
    public static GeneratorDriver Driver(MarkedFile file, LanguageVersion language = LanguageVersion.Latest) => CSharpGeneratorDriver.Create(
        [new ReduGenerator().AsSourceGenerator()],
        [file],
        TestProject.Parsing(language),
        new MarkedOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static GeneratedClient Run(MarkedFile file, LanguageVersion language)
    {
        CSharpCompilation project = TestProject.Create(language);
        GeneratorDriver driver = Driver(file, language).RunGeneratorsAndUpdateCompilation(project, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        GeneratorRunResult run = driver.GetRunResult().Results.Single();

        Assert.Null(run.Exception);
        AssertSteps(run);
        AssertSecondRunIsCached(driver, project);
        Assert.Equal([], TestProject.Problems(output).Select(Printed));
        return new GeneratedClient(
            run.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()),
            [.. diagnostics.Select(Printed)],
            output);
    }

    private static void AssertSteps(GeneratorRunResult run)
    {
        foreach (IncrementalGeneratorRunStep step in TrackingNames.All.Where(run.TrackedSteps.ContainsKey).SelectMany(name => run.TrackedSteps[name]))
        {
            foreach ((object value, _) in step.Outputs)
            {
                GraphWalk.AssertHoldsNothingOfACompilation(value);
            }
        }
    }

    private static void AssertSecondRunIsCached(GeneratorDriver driver, Compilation project)
    {
        Compilation edited = project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class AnEdit { }", (CSharpParseOptions)project.SyntaxTrees.First().Options));
        Assert.Equal([], Steps.Redone(driver.RunGenerators(edited)));
    }

    /// <summary>A diagnostic as a build prints it, without the file's path: <c>(3,5): warning REDU203: …</c>.</summary>
    public static string Printed(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetMappedLineSpan();
        string at = string.Create(CultureInfo.InvariantCulture, $"({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
        return $"{at}: {diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
