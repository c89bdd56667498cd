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
    private const string Details =
        """
        It prints a line per document, below it what is wrong as file(line,col): error REDU123: …, and last
        "N documents: A clean, B diagnosed, C broken":
          clean      everything that the document describes is generated; with --compile: and compiles without a warning
          diagnosed  something was left out, and an error or warning says at which place of the document and why
          broken     anything else: code that does not compile, an exception, a problem without a place: a fault of ReduGen

        "untyped" counts schemas that the document describes and the code leaves as JsonElement.

        Exit codes: 0 no document is broken; 1 at least one is; 2 the call was wrong and nothing was checked.
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
        var fake = new Option<bool>("--fake") { Description = "Also generate the fake for tests." };
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

        var command = new DetailedCommand("check", "Check what the generator makes of OpenAPI documents.", Details)
        {
            paths, compile, fake, json, verbose, timeout, parallel,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(paths),
            new CheckOptions(parsed.GetValue(compile), parsed.GetValue(fake), TimeSpan.FromSeconds(parsed.GetValue(timeout)), parsed.GetValue(parallel)),
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
            return console.Refuse(found.Problems);
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
