using System;
using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;

namespace ReduGen.Generator.Options;

/// <summary>All files that a project marks, parts and documents: what a document may refer to. Nothing else is ever opened.</summary>
/// <param name="Folder">The project's folder, from which its items are written.</param>
internal sealed record MarkedFiles(string Folder, EquatableArray<MarkedPart> Parts)
{
    /// <summary>No files, in no project.</summary>
    public static MarkedFiles None { get; } = new("", EquatableArray<MarkedPart>.Empty);

    /// <summary>The same files in whatever order they come are equal.</summary>
    public static MarkedFiles Of(string folder, IEnumerable<MarkedPart> parts) =>
        new(folder, parts.OrderBy(static part => part.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The same project without its files.</summary>
    public MarkedFiles WithoutParts() => this with { Parts = EquatableArray<MarkedPart>.Empty };
}
