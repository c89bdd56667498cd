using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Bench.Peers.Build;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Generator;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Options;

namespace ReduGen.Bench.Peers.Growth;

/// <summary>
/// What an operation costs the generator's stages, in a process that collects garbage as the compiler's does. The runner starts itself with this mode. Each round does
/// the same number of operations, in one large document or in many small ones, so that as much garbage is made in each. What the collector does with it is not the same,
/// since more is alive in a large document: so the time of the thread that works is taken beside that of the process.
/// </summary>
internal static class GrownStages
{
    public const string Mode = "grown-stages";

    private const int HundredsPerRound = 100;
    private const int Rounds = 3;
    private const int Figures = 6;

    private static readonly ProjectFacts Project = new(LanguageVersion.CSharp12, HasRuntime: true);

    /// <summary>Measures documents of a size and prints the figures.</summary>
    public static void Run(int hundreds)
    {
        SourceText text = SourceText.From(GrownDocument.Make(hundreds));
        var document = new MarkedDocument("grown.json", text, new ClientOptions(ClientSources.Namespace, ClientSources.Name, nameof(ClientAccessibility.Public)));
        Measure(document, hundreds); // once for the just-in-time compiler
        List<double[]> rounds = [.. Enumerable.Range(0, Rounds).Select(_ => Measure(document, hundreds))];
        Console.WriteLine(string.Join(' ', Enumerable.Range(0, Figures).Select(figure => rounds.Min(round => round[figure]).ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>Asks a fresh process.</summary>
    /// <returns>Of one operation: microseconds to read, of them in the thread that reads, the same two of building, microseconds to emit, and KiB allocated.</returns>
    public static double[] Ask(int hundreds) =>
    [
        .. Child.Run(
                Environment.ProcessPath!, [Mode, hundreds.ToString(CultureInfo.InvariantCulture)], null, ("DOTNET_gcServer", "1"), ("DOTNET_gcConcurrent", "1"))
            .Output.Split(' ').Select(static figure => double.Parse(figure, CultureInfo.InvariantCulture)),
    ];

    private static double[] Measure(MarkedDocument document, int hundreds)
    {
        double[] sums = new double[Figures];
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        for (int repeat = 0; repeat < HundredsPerRound / hundreds; repeat++)
        {
            (double start, double threadStart) = (CpuClock.Microseconds, CpuClock.ThreadMicroseconds);
            ReadDocument read = ClientGeneration.Read(document, MarkedFiles.None, CancellationToken.None);
            (double isRead, double threadRead) = (CpuClock.Microseconds, CpuClock.ThreadMicroseconds);
            ClientResult result = ClientGeneration.Build(document, Project, read, CancellationToken.None);
            (double isBuilt, double threadBuilt) = (CpuClock.Microseconds, CpuClock.ThreadMicroseconds);
            int characters = FileEmitter.Files(result.Client ?? throw NoClient(result)).Sum(static file => FileEmitter.Text(file).Length);
            double isEmitted = CpuClock.Microseconds;
            int operations = result.Client.Groups.Sum(static group => group.Operations.Count);
            if (characters == 0 || operations < hundreds * 80)
            {
                throw new InvalidOperationException($"Only {operations} operations of {hundreds * 100} were generated.");
            }

            sums[0] += isRead - start;
            sums[1] += threadRead - threadStart;
            sums[2] += isBuilt - isRead;
            sums[3] += threadBuilt - threadRead;
            sums[4] += isEmitted - isBuilt;
        }

        sums[5] = (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1024.0;
        return [.. sums.Select(static sum => sum / (HundredsPerRound * 100))];
    }

    private static InvalidOperationException NoClient(ClientResult result) =>
        new($"There is no client: {string.Join("; ", result.Diagnostics.Where(static diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToDiagnostic()))}");
}
