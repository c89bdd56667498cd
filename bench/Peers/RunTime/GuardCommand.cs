using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>
/// What must not get worse unseen: what a list call allocates, to the byte, and its CPU beside the expert's, with margins for machines on which time means
/// little. The limits are a little above the figures in the README; who has a reason raises them in the same change.
/// </summary>
internal static class GuardCommand
{
    // An object more per call fits, a byte more per instance does not.
    private static readonly (int Instances, long Bytes)[] Allocations = [(10, 11_500), (1000, 812_000)];

    private static readonly (InstanceKind Kind, int Instances, double Ratio)[] Ratios =
        [(InstanceKind.Distinct, 10, 0.65), (InstanceKind.Distinct, 1000, 0.50), (InstanceKind.Shuffled, 1000, 0.75)];

    /// <returns>The process' exit code.</returns>
    public static async Task<int> RunAsync()
    {
        bool holds = true;
        foreach ((int instances, long bytes) in Allocations)
        {
            holds &= Say($"a list call of {instances} allocates", Allocated(InstanceData.Make(InstanceKind.Distinct, instances)), bytes, "bytes");
        }

        foreach ((InstanceKind kind, int instances, double ratio) in Ratios)
        {
            holds &= Say($"a list call of {instances} ({kind}) takes of the expert's CPU", await RatioAsync(kind, instances), ratio, "");
        }

        return holds ? 0 : 1;
    }

    /// <summary>The least of many calls: each ends on this thread, for the handler answers at once.</summary>
    private static long Allocated(byte[] body)
    {
        ReduClient client = ListContenders.Client(body);
        return Enumerable.Range(0, 200).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Task<IReadOnlyList<Instance>> call = client.Instances.ListAsync();
            return call.IsCompletedSuccessfully
                ? GC.GetAllocatedBytesForCurrentThread() - before
                : throw new InvalidOperationException("The call went to another thread, or failed.");
        });
    }

    private static async Task<double> RatioAsync(InstanceKind kind, int instances)
    {
        byte[] body = InstanceData.Make(kind, instances);
        var expert = new ExpertClient(ExpertClient.Http(new BodyHandler(body)));
        ReduClient ours = ListContenders.Client(body);
        IReadOnlyList<Measurement> measured = await Race.RunAsync(
            [new Contender(ListContenders.Expert, () => expert.ListAsync()), new Contender(ListContenders.Ours, () => ours.Instances.ListAsync())],
            calls: Math.Max(1, 8000 / instances),
            rounds: 15);
        return measured[1].Microseconds / measured[0].Microseconds;
    }

    private static bool Say(string what, double figure, double limit, string unit)
    {
        bool holds = figure <= limit;
        Console.WriteLine($"{(holds ? "holds" : "FAILS")}: {what} {Table.Number(figure, unit).TrimEnd()}, at most {Table.Number(limit, unit).TrimEnd()}");
        return holds;
    }
}
