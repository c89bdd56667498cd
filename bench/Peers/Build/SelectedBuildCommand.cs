using System;
using System.Collections.Generic;
using System.IO;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>What a client of a few operations of a large document costs a build.</summary>
internal static class SelectedBuildCommand
{
    private const int Rounds = 5;

    private const string TenOfGitHub =
        "repos/get;repos/list-commits;repos/list-for-org;issues/get;issues/create;issues/list-for-repo;issues/create-comment;pulls/get;pulls/list;users/get-authenticated";

    /// <param name="path">The document; null for GitHub's beside the repository.</param>
    /// <param name="operations">Patterns for the operations, between semicolons; null for ten of GitHub's.</param>
    public static void Run(string? path, string? operations)
    {
        string document = Path.GetFullPath(path ?? Repository.CorpusDocument("github-rest.json"));
        string folder = Directory.CreateTempSubdirectory("redugen-bench-").FullName;
        try
        {
            Measure(document, operations ?? TenOfGitHub, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string document, string operations, string folder)
    {
        var empty = new LibraryProject(Path.Combine(folder, "empty"));
        LibraryProject selected = LibraryProject.Marking(document, Path.Combine(folder, "selected"), operations);
        var figures = new List<double[]>();
        for (int round = 0; round < Rounds; round++)
        {
            figures.Add([empty.Measure(), selected.Measure(), StagesCommand.Measure(document, operations)]);
        }

        double Middle(int figure) => Median.Of(figures.ConvertAll(round => round[figure]));
        Console.WriteLine("Generate and compile, CPU as multiples of an empty library's build");
        Table.Print(
            ["document", "operations", "ReduGen", "reading and model"],
            [[Path.GetFileName(document), operations, Table.Number(Middle(1) / Middle(0), "×"), Table.Number(Middle(2) / Middle(0), "×")]]);
        Console.WriteLine($"selected/empty library: {Table.Ratio(Middle(1) / Middle(0))}");
    }
}
