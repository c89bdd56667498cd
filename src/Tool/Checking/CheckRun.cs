using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Tool.Finding;
using ReduGen.Tool.Reports;

namespace ReduGen.Tool.Checking;

/// <summary>Checks documents, several at a time, and gives their reports in the documents' order.</summary>
internal static class CheckRun
{
    public static IEnumerable<DocumentReport> Run(
        IReadOnlyList<FoundDocument> documents, CheckOptions options, ProgressLine progress, CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(options.Parallel);
        var reports = new Task<DocumentReport>[documents.Count];
        for (int i = 0; i < reports.Length; i++)
        {
            reports[i] = CheckOne(documents[i]);
        }

        foreach (Task<DocumentReport> report in reports)
        {
            yield return report.GetAwaiter().GetResult();
        }

        async Task<DocumentReport> CheckOne(FoundDocument document)
        {
            await places.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                DocumentReport report = await Task.Factory
                    .StartNew(() => BoundedCheck.Run(document.Path, options.TimeLimit, Work, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                    .ConfigureAwait(false);
                progress.Advance(document.Path);
                return report;

                DocumentReport Work(StageClock clock, CancellationToken ending) => DocumentCheck.Run(document, options, clock, ending);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
