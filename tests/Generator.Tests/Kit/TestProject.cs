using System.Collections.Generic;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>A user's project: the framework, the runtime, and some C# of its own.</summary>
internal static class TestProject
{
    public static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ApiClientOptions).Assembly.Location)];

    /// <summary>A compilation with warnings as errors, all of them on.</summary>
    public static CSharpCompilation Create(LanguageVersion language = LanguageVersion.Latest, params string[] sources) => CSharpCompilation.Create(
        "TestProject",
        [.. sources.Prepend("internal static class OfTheUser { }").Select(source => CSharpSyntaxTree.ParseText(source, Parsing(language)))],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999));

    public static CSharpParseOptions Parsing(LanguageVersion language) => new(language, DocumentationMode.Diagnose);

    /// <summary>Everything that the compiler has to say, hidden hints apart.</summary>
    public static IReadOnlyList<Diagnostic> Problems(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
}
