using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using ReduGen.Generator.Building;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Overlays;
using ReduGen.Generator.Reading.Selecting;
using ReduGen.Generator.Surface;

namespace ReduGen.Generator;

/// <summary>A marked document → its client's model and its diagnostics. The document's trees live and die in here.</summary>
internal static class ClientGeneration
{
    /// <param name="files">The files that the document may refer to.</param>
    public static ClientResult Run(MarkedDocument document, MarkedFiles files, ProjectFacts project, CancellationToken cancellation) =>
        Build(document, project, Read(document, files, cancellation), cancellation);

    /// <summary>The first half: the document's text → what it says.</summary>
    public static ReadDocument Read(MarkedDocument document, MarkedFiles files, CancellationToken cancellation)
    {
        var problems = new List<ReadingProblem>();
        SourceTree tree = SourceReader.Read(document.Path, document.Text, problems, cancellation);
        bool isOverlaid = OverlayStep.Run(tree, document.Overlays, new PlacedProblems(new Sources(tree), problems), problems, cancellation);
        DocumentReading reading = isOverlaid
            ? DocumentReader.Read(tree, files, OperationSelection.Parse(document.Options.Operations), problems, cancellation)
            : new DocumentReading(Document: null, Version: null, new Sources(tree));
        return new ReadDocument(reading, problems);
    }

    /// <summary>The second half: what the document says → the client's model.</summary>
    public static ClientResult Build(MarkedDocument document, ProjectFacts project, ReadDocument read, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        HeaderModel? header = HeaderBuilder.Build(document, project, diagnostics);
        foreach (ReadingProblem problem in read.Problems)
        {
            diagnostics.Add(ReadingDiagnostics.From(problem));
        }

        ClientModel? client = header is not null ? TryBuild(document, header, read.Reading, diagnostics, cancellation) : null;
        return new ClientResult(document.Path, client, diagnostics.ToEquatableArray());
    }

    // An exception would take every client of the project away and say nothing of the document (CS8785).
    private static ClientModel? TryBuild(
        MarkedDocument document, HeaderModel header, DocumentReading reading, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (reading is not { Document: { } api, Version: { } version })
        {
            return null;
        }

        try
        {
            ClientModel client = DocumentBuilder.Build(new BuildContext(api, version, reading.Sources, diagnostics, cancellation) { WantsExamples = header.Fake != FakeChoice.False }, header);
            if (document.Lock is { } file)
            {
                SurfaceLock.Check(file, client, reading.Sources.Document, diagnostics);
            }

            return client;
        }
        catch (ClientTooLargeException tooLarge)
        {
            string limit = Limits.ClientParts.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(ReadingDescriptors.TooLarge, reading.Sources.Of(Places.InSource(tooLarge.At, version)), $"its client would have more than {limit} parts");
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            diagnostics.Report(ReadingDescriptors.OwnFault, reading.Sources.Of(JsonPointer.Root), $"{fault.GetType().Name}: {fault.Message}");
            return null;
        }
    }
}

/// <summary>A document between its two halves; it never leaves a pipeline step.</summary>
internal sealed record ReadDocument(DocumentReading Reading, IReadOnlyList<ReadingProblem> Problems);

/// <summary>What comes of a document: a client, or none, and what is to be said of it.</summary>
/// <param name="Path">The document's file.</param>
internal sealed record ClientResult(string Path, ClientModel? Client, EquatableArray<SpecDiagnostic> Diagnostics);
