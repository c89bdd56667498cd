using System;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Options;

/// <summary>A file that documents may refer to: where it is and what it says.</summary>
internal sealed record MarkedPart(string Path, SourceText Text)
{
    public bool Equals(MarkedPart? other) =>
        other is not null
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
