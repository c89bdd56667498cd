using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>What the generator made of a document.</summary>
internal sealed class GeneratedClient(IReadOnlyDictionary<string, string> files, IReadOnlyList<string> diagnostics, Compilation compilation)
{
    /// <summary>The files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>The document's diagnostics as a build prints them.</summary>
    public IReadOnlyList<string> Diagnostics => diagnostics;

    /// <summary>The project with the generated files.</summary>
    public Compilation Compilation => compilation;

    /// <summary>The text of the file of a type.</summary>
    public string Text(string typeName) => files.Single(file => file.Key.EndsWith("." + typeName + ".g.cs", System.StringComparison.Ordinal)).Value;
}
