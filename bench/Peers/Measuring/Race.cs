using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace ReduGen.Bench.Peers.Measuring;

/// <summary>
/// Lets contenders do the same work in turns, round after round, and takes the best round of each: whatever else the machine does hits all alike, and what it
/// adds in one round is not there in the best.
/// </summary>
internal static class Race
{
    private const double WarmUpMicroseconds = 1_500_000;
    private const int LongestPauseMilliseconds = 250;

    /// <param name="contenders">Who takes part.</param>
    /// <param name="calls">How often each does its work in a round.</param>
    /// <param name="rounds">How many rounds there are.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(IReadOnlyList<Contender> contenders, int calls, int rounds)
    {
        await QuietAsync();
        await WarmUpAsync(contenders, calls);
        await QuietAsync();
        double[] best = [.. contenders.Select(static _ => double.MaxValue)];
        double[] allocated = new double[contenders.Count];
        for (int round = 0; round < rounds; round++)
        {
            for (int index = 0; index < contenders.Count; index++)
            {
                GC.Collect();
                long bytes = GC.GetTotalAllocatedBytes(precise: true);
                double start = CpuClock.Microseconds;
                await RepeatAsync(contenders[index], calls);
                best[index] = Math.Min(best[index], (CpuClock.Microseconds - start) / calls);
                allocated[index] = (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)calls;
            }
        }

        return [.. contenders.Select((contender, index) => new Measurement(contender.Name, best[index], allocated[index]))];
    }

    /// <summary>Code that the compiler has not optimised yet is five times as slow; the pauses give it time to.</summary>
    private static async Task WarmUpAsync(IReadOnlyList<Contender> contenders, int calls)
    {
        foreach (Contender contender in contenders)
        {
            int pauses = 0;
            double start = CpuClock.Microseconds;
            do
            {
                await RepeatAsync(contender, Math.Min(calls, 200));
                if (pauses++ < 4)
                {
                    await Task.Delay(LongestPauseMilliseconds);
                }
            }
            while (CpuClock.Microseconds - start < WarmUpMicroseconds);
        }
    }

    /// <summary>Waits until the runtime is done compiling in the background: where a client was just generated, it has thousands of methods to optimise.</summary>
    private static async Task QuietAsync()
    {
        const double Quiet = 10_000;

        double start;
        do
        {
            start = CpuClock.Microseconds;
            await Task.Delay(LongestPauseMilliseconds);
        }
        while (CpuClock.Microseconds - start > Quiet);
    }

    private static async Task RepeatAsync(Contender contender, int calls)
    {
        for (int call = 0; call < calls; call++)
        {
            await contender.Work();
        }
    }
}
