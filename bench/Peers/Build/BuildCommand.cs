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
                rows.Add(Row(name, figures));
                ratios.Add($"{name} = {Table.Ratio(figures.Ratio)}");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        Console.WriteLine("Generate and compile, CPU as multiples of an empty library's build; of a peer's its command and the build");
        Table.Print(
            ["document", "ReduGen", KiotaCommand.Name, "of Kiota's", "NSwag 14.8", "reading and model", "generator/plain files", "DLL", "of Kiota's"], rows);
        Console.WriteLine($"generator/plain files: {string.Join(", ", ratios)}");
    }

    private static string[] Row(string name, BuildFigures figures) =>
    [
        name,
        Table.Number(figures.Whole / figures.Empty, "×"),
        Peer(figures.Kiota, figures.Empty),
        Ratio(figures.Whole / figures.Kiota?.Whole),
        Peer(figures.NSwag, figures.Empty),
        Table.Number(figures.Stages / figures.Empty, "×"),
        Table.Ratio(figures.Ratio),
        Table.Number(figures.Megabytes, "MB"),
        Ratio(figures.Megabytes / figures.Kiota?.Megabytes),
    ];

    private static string Peer(PeerFigures? peer, double empty) => peer switch
    {
        null => "–",
        { Failure: { } failure } => failure,
        _ => $"{Table.Number(peer.Whole / empty, "×")} ({Table.Ratio(peer.Generating / empty)} + {Table.Ratio(peer.Building / empty)})",
    };

    private static string Ratio(double? ratio) => ratio is { } value && !double.IsNaN(value) ? Table.Ratio(value) : "–";
}
