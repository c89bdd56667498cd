namespace ReduGen.Generator.Reading;

/// <summary>A file that a document consists of: the document itself, or a part that it refers to.</summary>
internal sealed class SourceFile(SourceTree tree, string name)
{
    public SourceTree Tree { get; } = tree;

    /// <summary>What stands before the <c>#</c> of its pointers: its path from the document's folder; empty for the document itself.</summary>
    public string Name { get; } = name;

    /// <summary>The path by which references are compared.</summary>
    public string Path { get; } = FilePath.Normalise(tree.Path);
}
