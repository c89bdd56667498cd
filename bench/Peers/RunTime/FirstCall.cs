using System;
using System.Globalization;
using System.Threading.Tasks;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>The first call in a fresh process, where nothing is compiled yet: making the client and listing ten instances.</summary>
internal static class FirstCall
{
    public const string Mode = "first-call";

    private const string Expert = "expert";
    private const string Ours = "redugen";
    private const int Rounds = 15;

    /// <summary>Asks fresh processes in turns and prints the ratio.</summary>
    public static void Measure()
    {
        double expert = double.MaxValue;
        double ours = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            expert = Math.Min(expert, Ask(Expert));
            ours = Math.Min(ours, Ask(Ours));
        }

        Console.WriteLine($"First call in a fresh process: {Table.Ratio(ours / expert)} of the expert's CPU, {Table.Number(expert / 1000, "ms")}");
        Console.WriteLine();
    }

    /// <summary>What the fresh process does.</summary>
    public static async Task RunAsync(string who)
    {
        byte[] body = InstanceData.Make(InstanceKind.Distinct, 10);
        double start = CpuClock.Microseconds;
        if (who == Ours)
        {
            await ListContenders.Client(body).Instances.ListAsync();
        }
        else
        {
            await new ExpertClient(ExpertClient.Http(new BodyHandler(body))).ListAsync();
        }

        Console.WriteLine((CpuClock.Microseconds - start).ToString(CultureInfo.InvariantCulture));
    }

    private static double Ask(string who) =>
        double.Parse(Child.Run(Environment.ProcessPath!, [Mode, who]).Output, CultureInfo.InvariantCulture);
}
