using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace ReduGen.Tool.Checking;

/// <summary>Checks a document so that nothing it does ends or stops the program: an exception or too long a time is the document's result.</summary>
internal static class BoundedCheck
{
    // What a stage gets to notice that its time is up.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <param name="path">The document.</param>
    /// <param name="limit">What the work may take.</param>
    /// <param name="work">The check itself.</param>
    /// <param name="cancellation">Ends the whole run.</param>
    public static DocumentReport Run(
        string path, TimeSpan limit, Func<StageClock, CancellationToken, DocumentReport> work, CancellationToken cancellation)
    {
        var clock = new StageClock();

        // Not disposed: work that is left behind may still ask it.
        var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ending.CancelAfter(limit);
        DocumentReport? report = null;

        // A thread of its own: one that never ends can only be left behind, and as a background thread it does not keep the process alive.
        var worker = new Thread(() => report = Guarded(path, clock, work, ending.Token)) { IsBackground = true, Name = path };
        worker.Start();
        bool ended = worker.Join(limit + Grace);
        cancellation.ThrowIfCancellationRequested();
        return ended && report is not null
            ? report
            : DocumentReport.Unfinished(path, clock, $"{Name(clock.Current)} was not done within {limit.TotalSeconds} s");
    }

    private static DocumentReport? Guarded(
        string path, StageClock clock, Func<StageClock, CancellationToken, DocumentReport> work, CancellationToken cancellation)
    {
        try
        {
            return work(clock, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            return DocumentReport.Unfinished(path, clock, Describe(exception, clock.Current));
        }
    }

    // The exception and the innermost method of ours: where to look first.
    private static string Describe(Exception exception, Stage stage)
    {
        DiagnosticMethodInfo? method = new StackTrace(exception).GetFrames()
            .Select(static frame => DiagnosticMethodInfo.Create(frame))
            .FirstOrDefault(static method => method?.DeclaringTypeName.StartsWith("ReduGen.", StringComparison.Ordinal) == true);
        string at = method is null ? "" : $" (at {method.DeclaringTypeName}.{method.Name})";
        return $"{Name(stage)} threw {exception.GetType()}: {exception.Message}{at}";
    }

    private static string Name(Stage stage) => stage.ToString().ToLowerInvariant();
}
