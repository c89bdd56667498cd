using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Checking;

/// <summary>Checks a document so that nothing it does ends or stops the program: an exception or too long a time is the document's result.</summary>
internal static class BoundedCheck
{
    // What a stage gets to notice that its time is up.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public static DocumentReport Run(FoundDocument document, CheckOptions options, CancellationToken cancellation)
    {
        var clock = new StageClock();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.TimeLimit);
        DocumentReport? report = null;

        // A thread of its own: one that never ends can only be left behind, and as a background thread it does not keep the process alive.
        var worker = new Thread(() => report = Guarded(document, options, clock, limit.Token)) { IsBackground = true, Name = document.Path };
        worker.Start();
        bool ended = worker.Join(options.TimeLimit + Grace);
        return ended && report is not null ? report : OverTime(document, options, clock);
    }

    private static DocumentReport? Guarded(FoundDocument document, CheckOptions options, StageClock clock, CancellationToken cancellation)
    {
        try
        {
            return DocumentCheck.Run(document, options.Compile, clock, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            return DocumentReport.Unfinished(document.Path, clock, Describe(exception, clock.Current));
        }
    }

    private static DocumentReport OverTime(FoundDocument document, CheckOptions options, StageClock clock) => DocumentReport.Unfinished(
        document.Path, clock, $"{Name(clock.Current)} was not done within {options.TimeLimit.TotalSeconds} s");

    private static string Describe(Exception exception, Stage stage)
    {
        string? method = new StackTrace(exception).GetFrames()
            .Select(static frame => DiagnosticMethodInfo.Create(frame))
            .FirstOrDefault(static method => method?.DeclaringTypeName.StartsWith("ReduGen.", StringComparison.Ordinal) == true) is { } found
                ? $" (at {found.DeclaringTypeName}.{found.Name})"
                : null;
        return $"{Name(stage)} threw {exception.GetType()}: {exception.Message}{method}";
    }

    private static string Name(Stage stage) => stage.ToString().ToLowerInvariant();
}
