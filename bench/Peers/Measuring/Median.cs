using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Bench.Peers.Measuring;

/// <summary>The middle of several figures.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
