using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReduGen.Tool.Compiling;

/// <summary>Runs the SDK's trim, AOT and single-file analyzers over generated code.</summary>
internal static class TrimAnalyzers
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = Load();

    private static readonly CompilationWithAnalyzersOptions Options = new(
        new AnalyzerOptions([], new TrimBuildProperties()),
        onAnalyzerException: null,
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: false,
        reportSuppressedDiagnostics: false);

    public static IEnumerable<Diagnostic> Run(CSharpCompilation compilation, CancellationToken cancellation) =>
        compilation
            .WithAnalyzers(Analyzers, Options)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .GetAwaiter()
            .GetResult();

    // The analyzers lie beside the program in a folder of their own: it does not reference them.
    private static ImmutableArray<DiagnosticAnalyzer> Load() =>
        [.. Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "analyzers", "ILLink.RoslynAnalyzer.dll"))
            .GetTypes()
            .Where(static type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
