using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator;

namespace ReduGen.Fuzz;

/// <summary>Takes a document through the generator as the compiler does, on a stack of 256 KB, and its output through the compiler, with warnings as errors.</summary>
internal sealed class Trial
{
    private const int SmallStack = 256 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private static readonly string[] Namespaces = ["Fuzz"];

    private readonly CSharpCompilation _project = CSharpCompilation.Create(
        "Fuzz",
        [CSharpSyntaxTree.ParseText("internal static class OfTheUser { }", Parsing)],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ApiClientOptions).Assembly.Location)],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            concurrentBuild: false));

    /// <summary>Null where all is as it must be.</summary>
    public Find? Run(Input input)
    {
        for (int attempt = 0; ; attempt++)
        {
            GeneratorRun run = Generate(input);
            Find? find = run.Fault ?? Place(run, input) ?? Compiled(run, emits: input.Number % 8 == 0);
            if (find is not null)
            {
                return find;
            }

            // A busy machine is no hang: what takes long does so each time.
            if (run.Took < Longest || attempt == 2)
            {
                return run.Took < Longest ? null : new Find("hang", "over 2 s", $"the generator took {run.Took}");
            }
        }
    }

    private GeneratorRun Generate(Input input)
    {
        GeneratorRun? run = null;
        var thread = new Thread(() => run = GenerateHere(input), SmallStack);
        thread.Start();
        thread.Join();
        return run!;
    }

    private GeneratorRun GenerateHere(Input input)
    {
        var document = new FuzzedText(input);
        long started = Stopwatch.GetTimestamp();
        try
        {
            GeneratorDriver driver = CSharpGeneratorDriver
                .Create([new ReduGenerator().AsSourceGenerator()], [document], Parsing, new FuzzedOptions(Namespaces[0], input.HasFake))
                .RunGeneratorsAndUpdateCompilation(_project, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
            TimeSpan took = Stopwatch.GetElapsedTime(started);
            Exception? exception = driver.GetRunResult().Results.Single().Exception;
            return new GeneratorRun(took, output, diagnostics, exception is null ? null : Thrown(exception));
        }
        catch (Exception exception)
        {
            return new GeneratorRun(TimeSpan.Zero, _project, [], Thrown(exception));
        }
    }

    private static Find Thrown(Exception exception)
    {
        string at = exception.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("ReduGen", StringComparison.Ordinal))?.Trim() ?? "";
        return new Find("exception", exception.GetType().Name + " " + at, exception.ToString());
    }

    private static Find? Place(GeneratorRun run, Input input)
    {
        foreach (Diagnostic diagnostic in run.Diagnostics)
        {
            FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
            bool hasPlace = place.Path == input.FileName && diagnostic.Location.SourceSpan.End <= input.Text.Length;
            if (diagnostic.Id == "REDU118")
            {
                return new Find("exception", diagnostic.GetMessage(null), diagnostic.ToString());
            }

            if (!hasPlace)
            {
                return new Find("no place", diagnostic.Id, $"{diagnostic} {diagnostic.Location.SourceSpan}");
            }
        }

        return null;
    }

    private static Find? Compiled(GeneratorRun run, bool emits)
    {
        // Writing the assembly finds a little more (names that metadata has no room for) and takes as long again.
        ImmutableArray<Diagnostic> all = emits ? run.Output.Emit(Stream.Null).Diagnostics : run.Output.GetDiagnostics();
        IReadOnlyList<Diagnostic> problems = [.. all.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
        return problems.Count == 0 ? null : new Find("broken output", string.Join(" ", problems.Select(static problem => problem.Id).Distinct().Order().Take(3)), string.Join("\n", problems.Take(5).Select(Shown)));
    }

    private static string Shown(Diagnostic problem)
    {
        string line = problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
        return $"{problem}\n    {line[..Math.Min(line.Length, 300)]}";
    }

    private sealed record GeneratorRun(TimeSpan Took, Compilation Output, ImmutableArray<Diagnostic> Diagnostics, Find? Fault);
}
