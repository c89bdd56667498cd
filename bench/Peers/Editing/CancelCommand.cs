using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Bench.Peers.Measuring;
using ReduGen.Generator;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Bundling;
using ReduGen.Generator.Reading.Repair;

namespace ReduGen.Bench.Peers.Editing;

/// <summary>
/// How long a stage goes on after the editor has cancelled it, which is before each keystroke's own run. The read of Microsoft.OpenApi, which takes no token, is apart.
/// </summary>
internal static class CancelCommand
{
    private static readonly string[] Documents = ["stripe-spec3.yaml", "github-rest.json", "netbox.yaml"];

    public static void Run(string[] paths)
    {
        var rows = new List<string[]>();
        foreach (string document in paths.Length > 0 ? paths : Documents.Select(Repository.CorpusDocument))
        {
            if (File.Exists(document))
            {
                rows.AddRange(Measure(document));
            }
            else
            {
                Console.WriteLine($"SKIPPED {Path.GetFileName(document)}: there is no {document}");
            }
        }

        Console.WriteLine("A stage that is cancelled, warm: how long it takes, and how long it goes on at most");
        Table.Print(["document", "stage", "takes", "goes on at most"], rows);
    }

    private static IEnumerable<string[]> Measure(string path)
    {
        SourceText text = SourceText.From(File.ReadAllText(path));
        var marked = new MarkedDocument(path, text, new ClientOptions("Cancelled", "Client", nameof(ClientAccessibility.Public)));
        var project = new ProjectFacts(LanguageVersion.CSharp12, HasRuntime: true);

        yield return Row(path, "text → tree", static () => { }, token => SourceReader.Read(path, text, [], token));

        SourceTree tree = null!;
        DocumentVersion version = default;
        PlacedProblems problems = null!;
        void ReadTree()
        {
            tree = SourceReader.Read(path, text, [], CancellationToken.None);
            problems = new PlacedProblems(new Sources(tree), []);
            version = VersionReader.Read((JsonObject)tree.Root!, out string? key, out _)!.Value;
            tree.Root![key!] = VersionReader.Canonical(version);
        }

        void Bundle(CancellationToken token)
        {
            var sources = new Sources(tree);
            new Bundler((JsonObject)tree.Root!, version, sources, new PartFiles(sources, MarkedFiles.None, [], token), problems, token).Run();
        }

        void Repair(CancellationToken token) => new TreeRepair(new Sources(tree), (JsonObject)tree.Root!, version, problems, token).Run();

        yield return Row(path, "references", ReadTree, Bundle);
        yield return Row(path, "repair", () => { ReadTree(); Bundle(default); }, Repair);

        ReadDocument read = null!;
        yield return Row(
            path,
            "document → model",
            () => read = ClientGeneration.Read(marked, MarkedFiles.None, CancellationToken.None),
            token => ClientGeneration.Build(marked, project, read, token));

        ClientResult result = ClientGeneration.Build(marked, project, ClientGeneration.Read(marked, MarkedFiles.None, CancellationToken.None), CancellationToken.None);
        GeneratedFile[] files = [.. FileEmitter.Files(result.Client!)];
        double longest = files.Max(static file => Enumerable.Range(0, 3).Min(_ => CancelledRun.Time(() => FileEmitter.Text(file)).TotalMilliseconds));
        yield return [Path.GetFileName(path), $"model → text, the longest of {files.Length:#,0} files", Table.Number(longest, "ms"), "one file"];
    }

    private static string[] Row(string path, string stage, Action prepare, Action<CancellationToken> run)
    {
        (TimeSpan takes, TimeSpan goesOn) = CancelledRun.Measure(prepare, run);
        return [Path.GetFileName(path), stage, Table.Number(takes.TotalMilliseconds, "ms"), Table.Number(goesOn.TotalMilliseconds, "ms")];
    }
}
