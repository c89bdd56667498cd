using System;
using System.Globalization;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>
/// The CPU time of reading a document and building its model, in a process that does nothing else: as cold as in the compiler's process. The runner starts
/// itself with this mode.
/// </summary>
internal static class StagesCommand
{
    public const string Mode = "stages";

    public static void Run(string document, string operations)
    {
        double start = CpuClock.Microseconds;
        ClientSources.Build(document, operations);
        Console.WriteLine(((CpuClock.Microseconds - start) / 1e6).ToString("0.000", CultureInfo.InvariantCulture));
    }

    /// <summary>Asks a fresh process, which collects garbage as the compiler's does.</summary>
    /// <returns>CPU seconds.</returns>
    public static double Measure(string document, string operations = "") => double.Parse(
        Child.Run(Environment.ProcessPath!, [Mode, document, operations], null, ("DOTNET_gcServer", "1"), ("DOTNET_gcConcurrent", "1")).Output, CultureInfo.InvariantCulture);
}
