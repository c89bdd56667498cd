namespace ReduGen.Tool.Finding;

/// <summary>A document that is to be worked on.</summary>
/// <param name="Path">Where it is, as the caller would write it.</param>
/// <param name="Folder">The folder whose files may be parts of it: the one that the caller gave, or the document's own.</param>
internal sealed record FoundDocument(string Path, string Folder);
