using System;
using System.Linq;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Growth;

/// <summary>What an operation costs in documents of a hundred to ten thousand: the figures of one column are to be the same.</summary>
internal static class GrowthCommand
{
    private static readonly int[] Hundreds = [1, 10, 100];

    public static void Run()
    {
        if (GrownDocument.Missing.FirstOrDefault() is { } missing)
        {
            Console.WriteLine($"SKIPPED: there is no {missing}");
            return;
        }

        double[] compiled = GrownCompilation.Measure(Hundreds);
        double[][] figures = [.. Hundreds.Select((hundreds, row) => (double[])[.. GrownStages.Ask(hundreds), compiled[row]])];
        Console.WriteLine("Cost of an operation, CPU and allocation, as multiples of those in the smallest document");
        Table.Print(
            [
                "operations", "read", "in its thread", "build", "in its thread", "emit", "allocated", "compile",
                "(µs)", "(µs)", "(µs)", "(µs)", "(µs)", "(KiB)", "(µs)",
            ],
            figures.Select((figure, row) => (string[])
            [
                $"{Hundreds[row] * 100}",
                .. figure.Select((value, column) => Table.Ratio(value / figures[0][column])),
                .. figure.Select(static value => Table.Number(value, "")),
            ]));
    }
}
