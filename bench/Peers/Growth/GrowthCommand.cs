using System;
using System.Collections.Generic;
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

/// <summary>What an operation costs in documents of a hundred to ten thousand: the figures of one column are to be the same.</summary>
internal static class GrowthCommand
{
    private static readonly (int Hundreds, int Rounds)[] Sizes = [(1, 15), (10, 5), (100, 2)];

    private static readonly ProjectFacts Project = new(LanguageVersion.CSharp12, HasRuntime: true);

    public static void Run()
    {
        if (GrownDocument.Missing.FirstOrDefault() is { } missing)
        {
            Console.WriteLine($"SKIPPED: there is no {missing}");
            return;
        }

        // The smallest first, several times: it also warms what the others use.
        Measure(Sizes[0].Hundreds, Sizes[0].Rounds);
        double[][] figures = [.. Sizes.Select(static size => Measure(size.Hundreds, size.Rounds))];
        Console.WriteLine("Cost of an operation, CPU and allocation, as multiples of those in the smallest document");
        Table.Print(
            ["operations", "read", "build", "emit", "allocated", "(µs)", "(µs)", "(µs)", "(KiB)"],
            figures.Select((figure, row) => (string[])
            [
                $"{Sizes[row].Hundreds * 100}",
                .. figure.Select((value, column) => Table.Ratio(value / figures[0][column])),
                .. figure.Select(static value => Table.Number(value, "")),
            ]));
    }

    /// <returns>Of one operation: microseconds to read, to build and to emit, and KiB allocated.</returns>
    private static double[] Measure(int hundreds, int rounds)
    {
        SourceText text = SourceText.From(GrownDocument.Make(hundreds));
        var document = new MarkedDocument("grown.json", text, new ClientOptions(ClientSources.Namespace, ClientSources.Name, nameof(ClientAccessibility.Public)));
        var all = new List<double[]>();
        for (int round = 0; round < rounds; round++)
        {
            GC.Collect();
            long bytes = GC.GetTotalAllocatedBytes(precise: true);
            double start = CpuClock.Microseconds;
            ReadDocument read = ClientGeneration.Read(document, MarkedFiles.None, CancellationToken.None);
            double isRead = CpuClock.Microseconds;
            ClientResult result = ClientGeneration.Build(document, Project, read, CancellationToken.None);
            double isBuilt = CpuClock.Microseconds;
            int characters = FileEmitter.Files(result.Client ?? throw NoClient(result)).Sum(static file => FileEmitter.Text(file).Length);
            double isEmitted = CpuClock.Microseconds;
            int operations = result.Client.Groups.Sum(static group => group.Operations.Count);
            if (characters == 0 || operations < hundreds * 80)
            {
                throw new InvalidOperationException($"Only {operations} operations of {hundreds * 100} were generated.");
            }

            all.Add([isRead - start, isBuilt - isRead, isEmitted - isBuilt, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1024.0]);
        }

        return [.. Enumerable.Range(0, 4).Select(figure => all.Min(round => round[figure]) / (hundreds * 100))];
    }

    private static InvalidOperationException NoClient(ClientResult result) =>
        new($"There is no client: {string.Join("; ", result.Diagnostics.Where(static diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToDiagnostic()))}");
}
