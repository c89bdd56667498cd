using System;
using System.Threading.Tasks;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Bench.Peers.RunTime.Bodies;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>What a call costs while a program runs.</summary>
internal static class RunTimeCommand
{
    public static async Task RunAsync()
    {
        FirstCall.Measure();
        await StreamMemory.MeasureAsync();
        await WriteRace.RunAsync();
        await BodyRace.RunAsync();
        await ListRace.RunAsync(InstanceKind.RepeatingIds);
        await ListRace.RunAsync(InstanceKind.Shuffled);
        (double[] cpu, double allocated) = await ListRace.RunAsync(InstanceKind.Distinct);
        Console.WriteLine($"redugen/expert: 10 = {Table.Ratio(cpu[0])}, 1000 = {Table.Ratio(cpu[1])}, 100000 = {Table.Ratio(cpu[2])}, "
            + $"allocated at 1000 = {Table.Ratio(allocated)}");
    }
}
