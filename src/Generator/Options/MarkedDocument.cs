using System;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Options;

/// <summary>A document that the project marks as a client's: where it is, what it says, and the item's options.</summary>
internal sealed record MarkedDocument(string Path, SourceText Text, ClientOptions Options)
{
    public bool Equals(MarkedDocument? other) =>
        other is not null
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && Options.Equals(other.Options)
        && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
