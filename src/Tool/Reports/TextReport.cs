using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ReduGen.Tool.Checking;

namespace ReduGen.Tool.Reports;

/// <summary>The report for people: a line per document, its problems below it, sums at the end.</summary>
internal sealed class TextReport(ToolConsole console, bool isVerbose) : ICheckReport
{
    public void Write(DocumentReport document)
    {
        console.Output.WriteLine(Line(document));
        foreach (string fault in document.Faults)
        {
            console.Output.WriteLine($"  {document.Path}: {fault}");
        }

        foreach (ReportedDiagnostic diagnostic in document.Diagnostics.Where(diagnostic => diagnostic.IsProblem || isVerbose).Concat(document.Compiler))
        {
            console.Output.WriteLine($"  {diagnostic}");
        }
    }

    public void WriteEnd(CheckSummary summary)
    {
        if (isVerbose)
        {
            foreach (string file in summary.Skipped)
            {
                console.Output.WriteLine($"skipped    {file}");
            }
        }

        if (summary.Skipped.Count > 0)
        {
            string files = summary.Skipped.Count == 1 ? "1 file" : $"{summary.Skipped.Count} files";
            console.Output.WriteLine($"{files} skipped: neither openapi nor swagger at the root (parts of other documents, or other data)");
        }

        console.Output.WriteLine(
            $"{summary.Operations} of {summary.Described} operations, {summary.Types} types; untyped: {summary.Untyped}{Counts(summary.CountsById)}");
        Verdict worst = summary.Broken > 0 ? Verdict.Broken : summary.Diagnosed > 0 ? Verdict.Diagnosed : Verdict.Clean;
        console.Output.WriteLine(Coloured(worst, summary.ToString()));
    }

    private string Line(DocumentReport document)
    {
        string verdict = document.Verdict.ToString().ToLowerInvariant();
        return $"{Coloured(document.Verdict, verdict)}{new string(' ', 11 - verdict.Length)}{document.Path}: "
            + $"{document.Operations} of {document.Described} operations, {document.Types} types; untyped: {document.Untyped}; "
            + $"{Times(document.Times)}{Counts(document.CountsById())}";
    }

    private static string Times(StageClock times) => string.Join(", ", Enum.GetValues<Stage>()
        .Where(stage => times.Time(stage) is not null)
        .Select(stage => string.Create(CultureInfo.InvariantCulture, $"{stage.ToString().ToLowerInvariant()} {times.Time(stage)!.Value.TotalMilliseconds:F0} ms")));

    private static string Counts(IEnumerable<(string Id, int Count)> counts)
    {
        string text = string.Join(", ", counts.Select(static count => $"{count.Id} × {count.Count}"));
        return text.Length > 0 ? "; " + text : "";
    }

    private string Coloured(Verdict verdict, string text) => console.HasColours ? Colour.Of(verdict, text) : text;
}
