using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReduGen.Fuzz;

/// <summary>A project that marks its only additional file as a client's document.</summary>
internal sealed class FuzzedOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.RootNamespace", rootNamespace);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("build_metadata.AdditionalFiles.ReduGenKind", "client");

    private sealed class Values(string key, string value) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(KeyComparer) { [key] = value };

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
