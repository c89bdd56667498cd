using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ReduGen.Generator;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Options;
using ReduGen.Tool.Compiling;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Checking;

/// <summary>Takes one document through the generator's stages, and its code through the compiler's.</summary>
internal static class DocumentCheck
{
    public static DocumentReport Run(FoundDocument found, CheckOptions options, StageClock clock, CancellationToken cancellation)
    {
        MarkedDocument document = clock.Run(Stage.Read, () => CoreInput.Read(found, new ClientOptions(
            ItemOptions.NamespaceOfNone, ItemOptions.DefaultName(found.Path), nameof(ClientAccessibility.Public), Fake: options.Fake.ToString()), []));
        ReadDocument read = clock.Run(Stage.Read, () => ClientGeneration.Read(document, CoreInput.Parts(found, document), cancellation));
        int described = read.Reading.Document?.Paths?.Sum(static path => path.Value.Operations?.Count ?? 0) ?? 0;
        ClientResult result = clock.Run(Stage.Build, () => ClientGeneration.Build(document, CoreInput.Project, read, cancellation));
        IReadOnlyList<GeneratedSource> sources = clock.Run(Stage.Emit, () => GeneratedSource.Of(result.Client));
        IReadOnlyList<ReportedDiagnostic> compiler = options.Compile && sources.Count > 0
            ? clock.Run(Stage.Compile, () => ClientCompiler.Compile(sources, cancellation))
            : [];

        ReportedDiagnostic[] diagnostics = [.. result.Diagnostics.Select(static diagnostic => ReportedDiagnostic.From(diagnostic.ToDiagnostic()))];
        var report = new DocumentReport(
            found.Path,
            described,
            result.Client?.Groups.Sum(static group => group.Operations.Count) ?? 0,
            result.Client?.Types.Count ?? 0,
            clock,
            diagnostics,
            compiler,
            [.. result.Diagnostics.Select(diagnostic => PlaceFault(diagnostic, document)).OfType<string>()]);
        return SilentLoss(report, result.Client is null) is { } loss ? report with { Faults = [.. report.Faults, loss] } : report;
    }

    // What is not generated must have been said: a document of the wild shows here what a test did not think of.
    private static string? SilentLoss(DocumentReport report, bool hasNoClient)
    {
        if (report.Diagnostics.Any(static diagnostic => diagnostic.IsProblem))
        {
            return null;
        }

        return hasNoClient ? "no client was generated, and no diagnostic says why"
            : report.Operations < report.Described
                ? $"{report.Described - report.Operations} operations were left out, and no diagnostic says why"
            : null;
    }

    private static string? PlaceFault(SpecDiagnostic diagnostic, MarkedDocument document)
    {
        bool exists = diagnostic.Path != document.Path
            ? File.Exists(diagnostic.Path)
            : diagnostic.Span.End <= document.Text.Length && document.Text.Lines.GetLinePositionSpan(diagnostic.Span) == diagnostic.Lines;
        return exists ? null : $"{diagnostic.Descriptor.Id} stands at no place of the document: {diagnostic.Path} {diagnostic.Span} {diagnostic.Lines}";
    }
}
