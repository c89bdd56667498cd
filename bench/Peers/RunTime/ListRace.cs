using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>The list call of every client, for bodies of three lengths.</summary>
internal static class ListRace
{
    private static readonly (int Instances, int Calls, int Rounds)[] Lengths = [(10, 800, 25), (1000, 10, 25), (100_000, 1, 7)];

    /// <summary>Runs it and prints its table.</summary>
    /// <returns>What ReduGen takes of the expert's CPU for each length, and of what it allocates at 1,000.</returns>
    public static async Task<(double[] Cpu, double Allocated)> RunAsync(InstanceKind kind)
    {
        var lengths = new List<IReadOnlyList<Measurement>>();
        foreach ((int instances, int calls, int rounds) in Lengths)
        {
            lengths.Add(await Race.RunAsync(await ListContenders.OverAsync(InstanceData.Make(kind, instances)), calls, rounds));
        }

        double[][] cpu = [.. lengths.Select(static length => Ratios(length, static measurement => measurement.Microseconds))];
        double[] allocated = Ratios(lengths[1], static measurement => measurement.AllocatedBytes);
        Console.WriteLine($"List call, {kind}: CPU and allocation as parts of the expert's "
            + $"({Table.Number(lengths[1][0].Microseconds, "µs")} and {Table.Number(lengths[1][0].AllocatedBytes / 1024, "KiB")} at 1,000)");
        Table.Print(
            ["client", .. Lengths.Select(static length => $"{length.Instances}"), "allocated at 1000"],
            lengths[0].Select((measurement, row) => (string[])
                [measurement.Name, .. cpu.Select(length => Table.Ratio(length[row])), Table.Ratio(allocated[row])]));

        int ours = lengths[0].Select(static measurement => measurement.Name).ToList().IndexOf(ListContenders.Ours);
        return ([.. cpu.Select(length => length[ours])], allocated[ours]);
    }

    private static double[] Ratios(IReadOnlyList<Measurement> measurements, Func<Measurement, double> figure) =>
        [.. measurements.Select(measurement => figure(measurement) / figure(measurements[0]))];
}
