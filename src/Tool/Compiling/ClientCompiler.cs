using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Tool.Checking;

namespace ReduGen.Tool.Compiling;

/// <summary>Compiles a generated client as a library of its own and gives back everything that the compiler and the analyzers say, hidden hints apart.</summary>
internal static class ClientCompiler
{
    // Documentation is diagnosed as in a project that writes it: an undocumented public member is CS1591.
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // 9999: every warning that any version of the compiler has on by default.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ApiClientOptions).Assembly.Location)];

    public static IReadOnlyList<ReportedDiagnostic> Compile(IEnumerable<GeneratedSource> sources, CancellationToken cancellation)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Client",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Parsing, source.HintName, cancellation)),
            References,
            Options);
        ImmutableArray<Diagnostic> compiler = compilation.Emit(new MemoryStream(), xmlDocumentationStream: new MemoryStream(), cancellationToken: cancellation).Diagnostics;
        IEnumerable<Diagnostic> analyzers = compiler.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? [] // They would only repeat it.
            : TrimAnalyzers.Run(compilation, cancellation);
        return [.. compiler.Concat(analyzers)
            .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(ReportedDiagnostic.From)
            .OrderBy(static diagnostic => diagnostic.File, System.StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Line)
            .ThenBy(static diagnostic => diagnostic.Column)
            .ThenBy(static diagnostic => diagnostic.Id, System.StringComparer.Ordinal)];
    }
}
