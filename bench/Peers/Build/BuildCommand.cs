using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>What a client costs a build, beside other generators.</summary>
internal static class BuildCommand
{
    private const int Rounds = 3;

    private static readonly string[] Documents = ["discord.json", "openai.yaml", "stripe-spec3.yaml", "github-rest.json"];

    /// <param name="paths">The documents; none for those beside the repository.</param>
    public static void Run(string[] paths)
    {
        string[] documents = [.. (paths.Length > 0 ? paths : Documents.Select(Repository.CorpusDocument)).Select(Path.GetFullPath)];
        var rows = new List<string[]>();
        var ratios = new List<string>();
        foreach (string document in documents)
        {
            string name = Path.GetFileName(document);
            if (!File.Exists(document))
            {
                Console.WriteLine($"SKIPPED {name}: there is no {document}");
                continue;
            }

            string folder = Directory.CreateTempSubdirectory("redugen-bench-").FullName;
            try
            {
                BuildFigures figures = BuildFigures.Measure(document, folder, Rounds);
                rows.Add(Row(name, figures, KiotaFigures.Of(document), NSwagBuild.Describe(document, Path.Combine(folder, "nswag"), figures.Empty)));
                ratios.Add($"{name} = {Table.Ratio(figures.Ratio)}");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        Console.WriteLine("Generate and compile, CPU as multiples of an empty library's build; Kiota 1.34 as quoted");
        Table.Print(["document", "ReduGen", "Kiota", "of Kiota's", "NSwag 14.8", "reading and model", "generator/plain files", "DLL", "of Kiota's"], rows);
        Console.WriteLine($"generator/plain files: {string.Join(", ", ratios)}");
    }

    private static string[] Row(string name, BuildFigures figures, KiotaFigures? kiota, string nswag)
    {
        double multiple = figures.Whole / figures.Empty;
        return
        [
            name,
            Table.Number(multiple, "×"),
            kiota is null ? "–" : Table.Number(kiota.Multiple, "×"),
            kiota is null ? "–" : Table.Ratio(multiple / kiota.Multiple),
            nswag,
            Table.Number(figures.Stages / figures.Empty, "×"),
            Table.Ratio(figures.Ratio),
            Table.Number(figures.Megabytes, "MB"),
            kiota is null ? "–" : Table.Ratio(figures.Megabytes / kiota.Megabytes),
        ];
    }
}
