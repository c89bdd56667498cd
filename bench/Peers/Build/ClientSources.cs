using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Options;

namespace ReduGen.Bench.Peers.Build;

/// <summary>What the generator makes of a document, asked for without a compiler.</summary>
internal static class ClientSources
{
    public const string Namespace = "Measured";
    public const string Name = "MeasuredClient";

    private static readonly ProjectFacts Project = new(LanguageVersion.CSharp12, HasRuntime: true);

    /// <summary>Reads the document and builds its model.</summary>
    /// <param name="path">The document.</param>
    /// <param name="operations">Patterns for the operations that the client has, between semicolons; empty for all.</param>
    /// <exception cref="InvalidOperationException">There is no client.</exception>
    public static ClientResult Build(string path, string operations = "")
    {
        using FileStream stream = File.OpenRead(path);
        var document = new MarkedDocument(path, SourceText.From(stream), new ClientOptions(Namespace, Name, nameof(ClientAccessibility.Public), Operations: operations));
        return ClientGeneration.Run(document, MarkedFiles.None, Project, CancellationToken.None) is { Client: not null } result
            ? result
            : throw new InvalidOperationException($"{path} gives no client.");
    }

    /// <summary>Writes the document's client as plain files.</summary>
    /// <returns>Their paths.</returns>
    public static IReadOnlyList<string> Write(string path, string folder)
    {
        Directory.CreateDirectory(folder);
        return [.. FileEmitter.Files(Build(path).Client!).Select(file =>
        {
            string target = Path.Combine(folder, file.HintName);
            File.WriteAllText(target, FileEmitter.Text(file).ToString());
            return target;
        })];
    }
}
