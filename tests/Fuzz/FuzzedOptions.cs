using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReduGen.Fuzz;

/// <summary>A project that marks its only additional file as the document of a client, or of a client with a fake.</summary>
internal sealed class FuzzedOptions(string rootNamespace, bool hasFake) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(("build_property.RootNamespace", rootNamespace));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(("build_metadata.AdditionalFiles.ReduGenKind", "client"), ("build_metadata.AdditionalFiles.ReduGenFake", hasFake ? Convert.ToBase64String("true"u8) : ""));

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(static one => one.Key, static one => one.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
