using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator;

namespace ReduGen.Tool.Tests.Kit;

/// <summary>The generator as the compiler runs it, for comparison.</summary>
internal static class GeneratorRun
{
    public static IEnumerable<(string Name, string Text)> Files(string document, string name, string space, string accessibility)
    {
        var project = CSharpCompilation.Create(
            "Project",
            references: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ApiClientOptions).Assembly.Location)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ReduGenerator().AsSourceGenerator()],
            [new DocumentText(document)],
            CSharpParseOptions.Default,
            new Metadata(new Dictionary<string, string>
            {
                ["Kind"] = "client",
                ["Name"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(name)),
                ["Namespace"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(space)),
                ["Accessibility"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(accessibility)),
            }));
        return driver.RunGenerators(project).GetRunResult().Results.Single().GeneratedSources
            .Select(static source => (source.HintName, source.SourceText.ToString()));
    }

    private sealed class DocumentText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path), Encoding.UTF8);
    }

    private sealed class Metadata(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(values);
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.ReduGen";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && values.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
