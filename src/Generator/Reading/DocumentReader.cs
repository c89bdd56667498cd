using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading.Bundling;
using ReduGen.Generator.Reading.Repair;
using ReduGen.Generator.Reading.Selecting;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Reads a <see cref="SourceTree"/> as an OpenAPI document, through Microsoft.OpenApi. Throws nothing but <see
/// cref="OperationCanceledException"/>.
/// </summary>
internal static class DocumentReader
{
    /// <remarks>Takes the tree over: members that cannot be read are taken out of it, and the document keeps nodes of it.</remarks>
    /// <param name="files">The files that the document may refer to.</param>
    /// <param name="selection">The operations that the client has.</param>
    public static DocumentReading Read(
        SourceTree tree, MarkedFiles files, OperationSelection selection, ICollection<ReadingProblem> problems, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Sources sources = new(tree);
        PlacedProblems found = new(sources, problems);
        if (tree.Root is not JsonObject root)
        {
            if (tree.Root is not null)
            {
                found.Add(ReadingProblemKind.RootNotObject, JsonPointer.Root, detail: tree.Root is JsonArray ? "a list" : "a single value");
            }

            return new DocumentReading(Document: null, Version: null, sources);
        }

        if (VersionReader.Read(root, out string? key, out string text) is not { } version)
        {
            if (key is null)
            {
                found.Add(ReadingProblemKind.NotOpenApi, JsonPointer.Root);
            }
            else
            {
                found.Add(ReadingProblemKind.UnknownVersion, JsonPointer.Root.Append(key), key, text);
            }

            return new DocumentReading(Document: null, Version: null, sources);
        }

        root[key!] = VersionReader.Canonical(version);
        try
        {
            PartFiles parts = new(sources, files, problems, cancellation);
            new Bundler(root, version, sources, parts, found, cancellation).Run();
            if (parts.AreBroken)
            {
                return new DocumentReading(Document: null, version, sources);
            }

            if (!selection.IsEmpty)
            {
                new OperationPruning(root, selection, sources, found, cancellation).Run();
            }

            new TreeRepair(sources, root, version, found, cancellation).Run();
            return new DocumentReading(new TolerantReading(root, version, found, cancellation).Read(), version, sources);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An exception would take every client of the project away and say nothing of the document (CS8785).
            found.Add(ReadingProblemKind.OwnFault, JsonPointer.Root, detail: $"{exception.GetType().Name}: {exception.Message}");
            return new DocumentReading(Document: null, version, sources);
        }
    }
}
