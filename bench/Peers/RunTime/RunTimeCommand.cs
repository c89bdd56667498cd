using System;
using System.Linq;
using System.Threading.Tasks;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Bench.Peers.RunTime.Bodies;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>
/// What a call costs while a program runs. Each race has a process of its own: the runtime compiles a method for the data that it has seen, and a program calls few servers.
/// </summary>
internal static class RunTimeCommand
{
    public const string Mode = "race";

    private static readonly (string Name, Func<Task> RunAsync)[] Races =
    [
        ("stream", StreamMemory.MeasureAsync),
        ("write", WriteRace.RunAsync),
        ("bodies", BodyRace.RunAsync),
        ("repeating", static () => ListRace.RunAsync(InstanceKind.RepeatingIds)),
        ("shuffled", static () => ListRace.RunAsync(InstanceKind.Shuffled)),
        ("distinct", DistinctAsync),
    ];

    public static void Run()
    {
        FirstCall.Measure();
        foreach ((string name, _) in Races)
        {
            ChildRun race = Child.Run(Environment.ProcessPath!, [Mode, name]);
            Console.Write(race.Output);
            if (race.ExitCode != 0)
            {
                throw new InvalidOperationException($"The race '{name}' ended with exit code {race.ExitCode}.");
            }
        }
    }

    /// <summary>What the process of a race does.</summary>
    public static Task RunAsync(string name) => Races.Single(race => race.Name == name).RunAsync();

    private static async Task DistinctAsync()
    {
        (double[] cpu, double allocated) = await ListRace.RunAsync(InstanceKind.Distinct);
        Console.WriteLine($"redugen/expert: 10 = {Table.Ratio(cpu[0])}, 1000 = {Table.Ratio(cpu[1])}, 100000 = {Table.Ratio(cpu[2])}, "
            + $"allocated at 1000 = {Table.Ratio(allocated)}");
    }
}
