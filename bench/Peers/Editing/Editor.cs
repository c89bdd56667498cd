using System;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Generator;

namespace ReduGen.Bench.Peers.Editing;

/// <summary>A project of a hundred files and one document, open in an editor: after each edit the generator's driver runs, as it does there.</summary>
internal sealed class Editor
{
    private const int SourceFiles = 100;

    private MarkedFile _file;
    private readonly CSharpCompilation _project;
    private GeneratorDriver _driver;

    /// <param name="path">The document's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isTracked">Whether the driver keeps what became of each step: to count, not to time, since that costs more than a cached step.</param>
    public Editor(string path, SourceText text, bool isTracked)
    {
        _file = new MarkedFile(path, text);
        _project = CSharpCompilation.Create(
            "Edited",
            Enumerable.Range(0, SourceFiles).Select(static i => CSharpSyntaxTree.ParseText($"namespace Edited; internal static class Type{i} {{ }}")),
            Net100.References.All.Append(MetadataReference.CreateFromFile(typeof(ApiException).Assembly.Location)));
        _driver = CSharpGeneratorDriver.Create(
            [new ReduGenerator().AsSourceGenerator()],
            [_file],
            optionsProvider: new MarkedOptions(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked))
            .RunGenerators(_project);
    }

    /// <summary>Edits C# that has nothing to do with the document.</summary>
    /// <returns>CPU time of the driver in microseconds.</returns>
    public double EditCode(int edit)
    {
        CSharpCompilation edited = _project.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"internal static class Edit{edit};"));
        return Run(driver => driver.RunGenerators(edited));
    }

    /// <summary>Puts another text in the document's place.</summary>
    /// <returns>CPU time of the driver in microseconds.</returns>
    public double EditDocument(SourceText text)
    {
        MarkedFile before = _file;
        _file = new MarkedFile(before.Path, text);
        return Run(driver => driver.ReplaceAdditionalText(before, _file).RunGenerators(_project));
    }

    /// <summary>How many files the last run of a tracked driver printed again.</summary>
    public int Printed() => _driver.GetRunResult().Results.Single().TrackedSteps[TrackingNames.Files]
        .SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private double Run(Func<GeneratorDriver, GeneratorDriver> run)
    {
        double start = CpuClock.Microseconds;
        _driver = run(_driver);
        return CpuClock.Microseconds - start;
    }
}
