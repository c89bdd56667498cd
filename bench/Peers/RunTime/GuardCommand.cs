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
/// little. A call that allocates less fails as well: the figure is then lowered in the same change, so that nothing can creep back unseen.
/// </summary>
internal static class GuardCommand
{
    // Of a 64-bit process on .NET 10. About a tenth of the first is the framework's own request and response: another version may move both figures.
    private static readonly (int Instances, long Bytes)[] Allocations = [(10, 10_280), (1000, 805_384)];

    private static readonly (InstanceKind Kind, int Instances, double Ratio)[] Ratios =
        [(InstanceKind.Distinct, 10, 0.60), (InstanceKind.Distinct, 1000, 0.50), (InstanceKind.Shuffled, 1000, 0.70)];

    /// <returns>The process' exit code.</returns>
    public static async Task<int> RunAsync()
    {
        bool holds = true;
        foreach ((int instances, long bytes) in Allocations)
        {
            long allocated = Allocated(InstanceData.Make(InstanceKind.Distinct, instances));
            holds &= Say(allocated == bytes, $"a list call of {instances} allocates {Bytes(allocated)}, exactly {Bytes(bytes)}");
        }

        foreach ((InstanceKind kind, int instances, double ratio) in Ratios)
        {
            double measured = await RatioAsync(kind, instances);
            holds &= Say(
                measured <= ratio,
                $"a list call of {instances} ({kind}) takes {Table.Ratio(measured)} of the expert's CPU, at most {Table.Ratio(ratio)}");
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

    private static bool Say(bool holds, string what)
    {
        Console.WriteLine($"{(holds ? "holds" : "FAILS")}: {what}");
        return holds;
    }

    private static string Bytes(long count) => Table.Number(count, "bytes");
}
