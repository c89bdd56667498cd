using System.Collections.Generic;
using System.IO;
using System.Linq;
using ReduGen.Bench.Peers.Build;

namespace ReduGen.Bench.Peers.Growth;

/// <summary>What an operation costs the compiler: CPU time for the emitted text, less that for an empty file. The largest is compiled once: it takes minutes.</summary>
internal static class GrownCompilation
{
    /// <returns>Of one operation: microseconds to compile, for each of the sizes.</returns>
    public static double[] Measure(IReadOnlyList<int> hundreds)
    {
        string folder = Directory.CreateTempSubdirectory("redugen-growth-").FullName;
        try
        {
            string empty = Path.Combine(folder, "Empty.cs");
            File.WriteAllText(empty, "");
            double nothing = Seconds(Compilation.Plain(Path.Combine(folder, "empty"), [empty]), rounds: 5);
            return [.. hundreds.Select(size => (Seconds(Grown(folder, size), rounds: size > 10 ? 1 : 3) - nothing) * 1e6 / (size * 100))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Compilation Grown(string folder, int hundreds)
    {
        string document = Path.Combine(folder, $"grown{hundreds}.json");
        File.WriteAllText(document, GrownDocument.Make(hundreds));
        return Compilation.Plain(Path.Combine(folder, $"library{hundreds}"), ClientSources.Write(document, Path.Combine(folder, $"files{hundreds}")));
    }

    private static double Seconds(Compilation compilation, int rounds) => Enumerable.Range(0, rounds).Min(_ => compilation.Measure());
}
