using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace ReduGen.Bench.Peers.Editing;

/// <summary>Cancels a stage at moments spread over all of it, and watches when it ends.</summary>
internal static class CancelledRun
{
    private const int Moments = 20;

    // What else the machine does can only make a run longer.
    private const int Tries = 3;

    public static (TimeSpan Takes, TimeSpan GoesOn) Measure(Action prepare, Action<CancellationToken> run)
    {
        TimeSpan takes = Enumerable.Range(0, Tries).Min(_ => Whole(prepare, run));
        TimeSpan goesOn = Enumerable.Range(0, Moments).Max(moment => Enumerable.Range(0, Tries).Min(_ => AfterCancel(prepare, run, takes * moment / Moments)));
        return (takes, goesOn);
    }

    public static TimeSpan Time(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Whole(Action prepare, Action<CancellationToken> run)
    {
        prepare();
        return Time(() => run(CancellationToken.None));
    }

    private static TimeSpan AfterCancel(Action prepare, Action<CancellationToken> run, TimeSpan moment)
    {
        prepare();
        using var source = new CancellationTokenSource();
        long cancelled = 0;
        var canceller = new Thread(() =>
        {
            Thread.Sleep(moment);
            cancelled = Stopwatch.GetTimestamp();
            source.Cancel();
        });
        canceller.Start();
        try
        {
            run(source.Token);
        }
        catch (OperationCanceledException)
        {
        }

        long ended = Stopwatch.GetTimestamp();
        canceller.Join();
        return ended > cancelled ? Stopwatch.GetElapsedTime(cancelled, ended) : TimeSpan.Zero;
    }
}
