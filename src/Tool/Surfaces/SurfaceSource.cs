using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ReduGen.Generator;
using ReduGen.Generator.Options;
using ReduGen.Generator.Surface;
using ReduGen.Tool.Checking;
using ReduGen.Tool.Commands;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Surfaces;

/// <summary>The surface of a document's client, or the one that a lock file holds.</summary>
internal static class SurfaceSource
{
    /// <summary>The surface of a document's client, or what a lock file holds; null where there is none, which is said on the error output.</summary>
    /// <remarks>The client is named the same on both sides of a comparison: names of types depend on it where they would collide.</remarks>
    public static IReadOnlyList<SurfaceFact>? Read(string path, string clientName, ToolConsole console)
    {
        if (path.EndsWith(".surface.txt", StringComparison.OrdinalIgnoreCase))
        {
            return ReadLock(path, console);
        }

        var found = new FoundDocument(path, Path.GetDirectoryName(Path.GetFullPath(path))!);
        return Read(new ClientCall(found, new ClientOptions(ItemOptions.NamespaceOfNone, clientName, nameof(ClientAccessibility.Public)), []), console);
    }

    /// <summary>The surface of a client; null where its document gives none, which is said on the error output.</summary>
    public static IReadOnlyList<SurfaceFact>? Read(ClientCall call, ToolConsole console)
    {
        MarkedDocument document = CoreInput.Read(call.Document, call.Options, call.Overlays);
        ClientResult result = ClientGeneration.Run(document, CoreInput.Parts(call.Document, document), CoreInput.Project, CancellationToken.None);
        if (result.Client is null)
        {
            foreach (ReportedDiagnostic diagnostic in result.Diagnostics.Select(static diagnostic => ReportedDiagnostic.From(diagnostic.ToDiagnostic())))
            {
                console.Error.WriteLine(diagnostic);
            }

            console.Error.WriteLine($"redugen: {call.Document.Path}: this document gives no client");
        }

        return result.Client is { } client ? SurfaceBuilder.Of(client) : null;
    }

    private static IReadOnlyList<SurfaceFact>? ReadLock(string path, ToolConsole console)
    {
        int? fault = null;
        IReadOnlyList<SurfaceFact> facts = SurfaceText.Read(File.ReadAllText(path), line => fault ??= line);
        if (fault is { } at)
        {
            console.Error.WriteLine($"{path}({at + 1},1): this line is no part of a surface; write the file anew by redugen lock");
        }

        return fault is null ? facts : null;
    }
}
