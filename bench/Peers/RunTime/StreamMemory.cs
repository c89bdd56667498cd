using System;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>What is alive while 100,000 instances pass by one at a time.</summary>
internal static class StreamMemory
{
    private const int Instances = 100_000;
    private const int Between = 5_000;

    public static async Task MeasureAsync()
    {
        byte[] body = InstanceData.Make(InstanceKind.Distinct, Instances);
        ReduClient client = ListContenders.Client(body);
        await CountAsync(client, static () => { });

        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = await CountAsync(client, () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before));
        if (count != Instances)
        {
            throw new InvalidOperationException($"{count} of {Instances} instances came.");
        }

        Console.WriteLine($"Streamed, {Instances} instances ({Table.Number(body.Length / 1e6, "MB")}): at most {Table.Number(most / 1024.0, "KiB")} alive");
        Console.WriteLine();
        GC.KeepAlive(body);
    }

    private static async Task<int> CountAsync(ReduClient client, Action look)
    {
        int count = 0;
        await foreach (Instance _ in client.Instances.ListStreamAsync())
        {
            if (++count % Between == 0)
            {
                look();
            }
        }

        return count;
    }
}
