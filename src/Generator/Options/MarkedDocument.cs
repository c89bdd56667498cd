using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Options;

/// <summary>A document that the project marks as a client's: where it is, what it says, and the item's options.</summary>
/// <param name="Twin">An earlier document whose client has the same name and namespace; null where there is none.</param>
/// <param name="Overlays">The overlays that its item names, in their order.</param>
/// <param name="Lock">The lock file beside it; null where there is none.</param>
/// <param name="IsReferenced">Whether a referenced project has its client, where only a fake is wanted.</param>
internal sealed record MarkedDocument(
    string Path, SourceText Text, ClientOptions Options, string? Twin = null, EquatableArray<MarkedPart> Overlays = default, MarkedPart? Lock = null,
    bool IsReferenced = true)
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

    /// <summary>The document, with whether the project's references have its client, where only a fake is wanted.</summary>
    public MarkedDocument In(Compilation project) => string.Equals(Options.Fake, nameof(FakeChoice.Only), StringComparison.OrdinalIgnoreCase)
        ? this with { IsReferenced = ProjectFacts.IsReferenced(project, Options.Namespace + "." + Options.Name) }
        : this;

    /// <summary>Whether it, or what an overlay puts into it, may refer to other files.</summary>
    public bool LeadsOut => ReferenceScan.LeadsOut(Text) || Overlays.Any(static overlay => ReferenceScan.LeadsOut(overlay.Text));

    /// <summary>Where its lock file is, if it has one: <c>openapi.yaml</c> is locked by <c>openapi.surface.txt</c>.</summary>
    public static string LockPath(string path) => System.IO.Path.ChangeExtension(path, ".surface.txt");

    /// <summary>The document with the overlays that its item names, and its lock file.</summary>
    public MarkedDocument With(MarkedFiles beside)
    {
        IEnumerable<string> named = Options.Overlay.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(path => FilePath.Resolve(beside.Folder, path.Trim()));
        return this with
        {
            Overlays = named.SelectMany(path => beside.Parts.Where(file => FilePath.Normalise(file.Path) == path)).ToEquatableArray(),
            Lock = beside.Parts.FirstOrDefault(file => FilePath.Normalise(file.Path) == FilePath.Normalise(LockPath(Path))),
        };
    }

    public bool Equals(MarkedDocument? other) =>
        other is not null
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && Options.Equals(other.Options)
        && string.Equals(Twin, other.Twin, StringComparison.Ordinal)
        && Overlays.Equals(other.Overlays)
        && Equals(Lock, other.Lock)
        && IsReferenced == other.IsReferenced
        && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
