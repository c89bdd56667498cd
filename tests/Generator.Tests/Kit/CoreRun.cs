using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Options;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>A document through the generator's own steps, without a compiler around them: for documents that are too large or too odd to compile.</summary>
internal sealed record CoreRun(ClientResult Result, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The document's diagnostics as a build prints them.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Result.Diagnostics.Select(static diagnostic => Generate.Printed(diagnostic.ToDiagnostic()))];

    /// <summary>The client as the compiler sees it, under the oldest C# that it supports.</summary>
    public Compilation Compiled() => TestProject.Create(LanguageVersion.CSharp12)
        .AddSyntaxTrees(Files.Select(static file => CSharpSyntaxTree.ParseText(file.Value, TestProject.Parsing(LanguageVersion.CSharp12), file.Key)));

    public static CoreRun Of(string document, string path = "openapi.yaml", CancellationToken cancellation = default, string fake = "", params string[] overlays)
    {
        var marked = new MarkedDocument(
            path,
            SourceText.From(document),
            new ClientOptions("Tests.Project", "ApiClient", "Public", Fake: fake),
            Overlays: overlays.Select(static (overlay, index) => new MarkedPart($"overlay-{index}.json", SourceText.From(overlay))).ToEquatableArray());
        ClientResult result = ClientGeneration.Run(marked, MarkedFiles.None, new ProjectFacts(LanguageVersion.CSharp12, HasRuntime: true), cancellation);
        IEnumerable<GeneratedFile> files = result.Client is { } client ? FileEmitter.Files(client) : [];
        return new CoreRun(result, files.ToDictionary(static file => file.HintName, static file => FileEmitter.Text(file).ToString()));
    }
}
