using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
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

    /// <summary>The text of the file that is named after a type; of another type its declaration.</summary>
    public string Text(string typeName) =>
        files.SingleOrDefault(file => file.Key.EndsWith("." + typeName + ".g.cs", StringComparison.Ordinal)).Value ?? Declaration(typeName);

    /// <summary>The declaration of a type alone, up to the brace that ends it.</summary>
    public string Declaration(string typeName)
    {
        var heading = new Regex($@"\n[a-z ]+ (class|struct|interface) {Regex.Escape(typeName)}\b");
        (string text, Match match) = files.Values.Select(text => (text, match: heading.Match(text))).Single(static file => file.match.Success);
        int documentation = text.LastIndexOf("\n\n", match.Index, StringComparison.Ordinal) + 2;
        int end = text.IndexOf("\n}\n", match.Index, StringComparison.Ordinal) + 3;
        return text[documentation..end];
    }
}
