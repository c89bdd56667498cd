using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Options;

/// <summary>A document that the project marks as a client's: where it is, what it says, and the item's options.</summary>
/// <param name="Twin">An earlier document whose client has the same name and namespace; null where there is none.</param>
internal sealed record MarkedDocument(string Path, SourceText Text, ClientOptions Options, string? Twin = null)
{
    /// <summary>The documents, each knowing of an earlier one that would generate the same types.</summary>
    public static IEnumerable<MarkedDocument> WithTwins(IEnumerable<MarkedDocument> documents)
    {
        var first = new Dictionary<(string, string), string>();
        foreach (MarkedDocument document in documents.OrderBy(static document => document.Path, StringComparer.Ordinal))
        {
            (string, string) name = (document.Options.Namespace, document.Options.Name);
            if (first.TryGetValue(name, out string? twin))
            {
                yield return document with { Twin = twin };
            }
            else
            {
                first.Add(name, document.Path);
                yield return document;
            }
        }
    }

    public bool Equals(MarkedDocument? other) =>
        other is not null
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && Options.Equals(other.Options)
        && string.Equals(Twin, other.Twin, StringComparison.Ordinal)
        && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
