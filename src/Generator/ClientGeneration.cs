using System.Collections.Generic;
using System.Threading;
using ReduGen.Generator.Building;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator;

/// <summary>A marked document → its client's model and its diagnostics. The document's tree lives and dies in here.</summary>
internal static class ClientGeneration
{
    public static ClientResult Run(MarkedDocument document, ProjectFacts project, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        HeaderModel? header = HeaderBuilder.Build(document, project, diagnostics);
        var problems = new List<ReadingProblem>();
        SourceTree tree = SourceReader.Read(document.Path, document.Text, problems, cancellation);
        DocumentReading reading = DocumentReader.Read(tree, problems, cancellation);
        foreach (ReadingProblem problem in problems)
        {
            diagnostics.Add(ReadingDiagnostics.From(problem));
        }

        ClientModel? client = header is not null && reading is { Document: { } api, Version: { } version }
            ? DocumentBuilder.Build(new BuildContext(api, version, tree, diagnostics, cancellation), header)
            : null;
        return new ClientResult(client, diagnostics.ToEquatableArray());
    }
}

/// <summary>What comes of a document: a client, or none, and what is to be said of it.</summary>
internal sealed record ClientResult(ClientModel? Client, EquatableArray<SpecDiagnostic> Diagnostics);
