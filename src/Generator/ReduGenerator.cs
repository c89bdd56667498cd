using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Options;

namespace ReduGen.Generator;

/// <summary>
/// The pipeline: marked documents, with the files they may refer to → results → diagnostics, and → files. Every value between two steps compares by value, so that an edit
/// elsewhere in the project ends at the first step, and an edit of the document prints only the files that it changes.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReduGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> folder = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ItemOptions.ProjectFolder(options.GlobalOptions));

        IncrementalValueProvider<MarkedFiles> marked = Files(context, folder, ItemOptions.IsMarked).WithTrackingName(TrackingNames.Marked);
        IncrementalValueProvider<MarkedFiles> beside = Files(context, folder, ItemOptions.IsBeside).WithTrackingName(TrackingNames.Beside);

        IncrementalValuesProvider<MarkedDocument> documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(IsClient)
            .Select(Document)
            .Collect()
            .SelectMany(static (all, _) => MarkedDocument.WithTwins(all))
            .Combine(beside)
            .Select(static (input, _) => input.Left.With(input.Right))
            .Combine(context.CompilationProvider)
            .Select(static (input, _) => input.Left.In(input.Right))
            .WithTrackingName(TrackingNames.Documents);

        // A document without references to other files depends on none of them.
        IncrementalValuesProvider<(MarkedDocument Document, MarkedFiles Files)> inputs = documents
            .Select(static (document, _) => (Document: document, document.LeadsOut))
            .Combine(marked)
            .Select(static (input, _) => (input.Left.Document, input.Left.LeadsOut ? input.Right : input.Right.WithoutParts()))
            .WithTrackingName(TrackingNames.Inputs);

        IncrementalValueProvider<ProjectFacts> project = context.ParseOptionsProvider.Select(static (options, _) => ProjectFacts.Language(options))
            .Combine(context.CompilationProvider.Select(static (compilation, _) => ProjectFacts.OfReferences(compilation)))
            .Select(static (facts, _) => facts.Right with { LanguageVersion = facts.Left })
            .WithTrackingName(TrackingNames.Project);

        IncrementalValuesProvider<ClientResult> results = inputs
            .Combine(project)
            .Select(static (input, cancellation) => ClientGeneration.Run(input.Left.Document, input.Left.Files, input.Right, cancellation))
            .Collect()
            .SelectMany(static (all, _) => ClientClashes.Apart(all))
            .WithTrackingName(TrackingNames.Results);

        IncrementalValuesProvider<Diagnostics.SpecDiagnostic> diagnostics = results
            .SelectMany(static (result, _) => result.Diagnostics)
            .WithTrackingName(TrackingNames.Diagnostics);

        IncrementalValuesProvider<GeneratedFile> files = results
            .SelectMany(static (result, _) => result.Client is { } client ? FileEmitter.Files(client) : [])
            .WithTrackingName(TrackingNames.Files);

        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, FileEmitter.Text(file, output.CancellationToken)));
    }

    private static IncrementalValueProvider<MarkedFiles> Files(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<string> folder, Func<AnalyzerConfigOptions, bool> isOne) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(file => isOne(file.Right.GetOptions(file.Left)))
            .Select(static (file, cancellation) => new MarkedPart(file.Left.Path, TextOf(file.Left, cancellation)))
            .Collect()
            .Combine(folder)
            .Select(static (files, _) => MarkedFiles.Of(files.Right, files.Left));

    private static bool IsClient((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file) =>
        ItemOptions.IsClient(file.Options.GetOptions(file.Text));

    private static MarkedDocument Document((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) => new(
        file.Text.Path,
        TextOf(file.Text, cancellation),
        ItemOptions.Read(file.Text, file.Options.GetOptions(file.Text), file.Options.GlobalOptions));

    private static SourceText TextOf(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation) ?? SourceText.From("");
}
