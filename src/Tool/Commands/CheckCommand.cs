using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Tool.Checking;
using ReduGen.Tool.Finding;
using ReduGen.Tool.Reports;

namespace ReduGen.Tool.Commands;

/// <summary><c>redugen check</c>: the arguments, and what is done with them.</summary>
internal static class CheckCommand
{
    private const string Description =
        """
        Checks what the generator makes of OpenAPI documents.

        A line per document, below it the document's problems as file(line,col): error REDU123: …, and last "N documents: A clean, B diagnosed, C broken":
          clean      everything the document describes is generated, and compiles without a warning (with --compile)
          diagnosed  something was left out, and an error or warning says at which line of the document and why
          broken     anything else: code that does not compile, an exception, a problem without a place. That is a fault of ReduGen.
        Operations that only need a feature ReduGen does not have yet are counted as pending; they make no document "diagnosed".
        Schemas that the document describes but the code leaves as JsonElement are counted as untyped.

        Exit codes: 0 no document is broken; 1 at least one is; 2 the call was wrong (nothing was checked).
        """;

    public static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Documents, or folders to search for them (.json, .yaml, .yml with openapi or swagger at the root; other files are skipped).",
            Arity = ArgumentArity.OneOrMore,
        };
        var compile = new Option<bool>("--compile")
        {
            Description = "Also compile the generated code: C# 12, nullable, every default warning, the trim and AOT analyzers.",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON document instead of text." };
        var verbose = new Option<bool>("--verbose") { Description = "Also print diagnostics that are for information only, and the files that were skipped." };
        var timeout = new Option<int>("--timeout")
        {
            Description = "A document that takes longer than this is broken.",
            HelpName = "SECONDS",
            DefaultValueFactory = static _ => 120,
        };
        var parallel = new Option<int>("--parallel")
        {
            Description = "How many documents are checked at a time; times are truest with 1.",
            HelpName = "N",
            DefaultValueFactory = static _ => Math.Min(Environment.ProcessorCount, 4),
        };
        timeout.Validators.Add(AtLeastOne);
        parallel.Validators.Add(AtLeastOne);

        var command = new Command("check", Description) { paths, compile, json, verbose, timeout, parallel };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(paths),
            new CheckOptions(parsed.GetValue(compile), TimeSpan.FromSeconds(parsed.GetValue(timeout)), parsed.GetValue(parallel)),
            parsed.GetValue(json) ? new JsonReport(console.Output) : new TextReport(console, parsed.GetValue(verbose)),
            console,
            cancellation)));
        return command;
    }

    private static int Run(string[] paths, CheckOptions options, ICheckReport report, ToolConsole console, CancellationToken cancellation)
    {
        FoundFiles found = DocumentFinder.Find(paths);
        if (found.Problems.Count > 0)
        {
            foreach (string problem in found.Problems)
            {
                console.Error.WriteLine("redugen: " + problem);
            }

            return ExitCode.Usage;
        }

        using var progress = new ProgressLine(console, found.Documents.Count);
        var summary = new CheckSummary(found.Skipped);
        foreach (DocumentReport document in CheckRun.Run(found.Documents, options, progress, cancellation))
        {
            summary.Add(document);
            progress.Clear();
            report.Write(document);
        }

        progress.Clear();
        report.WriteEnd(summary);
        return summary.Broken == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static void AtLeastOne(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens is [{ } token] && int.TryParse(token.Value, out int value) && value < 1)
        {
            result.AddError($"{result.Option.Name} must be at least 1.");
        }
    }
}
