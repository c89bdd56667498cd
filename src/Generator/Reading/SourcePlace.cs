using System.Collections.Generic;

namespace ReduGen.Generator.Reading;

/// <summary>A place as its author wrote it: a file and a pointer in it.</summary>
internal readonly record struct SourcePlace(SourceFile File, JsonPointer At)
{
    /// <summary>The place in the file's text.</summary>
    public NodePosition Position => File.Tree.Find(At);

    public SourcePlace Append(string segment) => new(File, At.Append(segment));

    public SourcePlace Append(int index) => new(File, At.Append(index));

    public SourcePlace Append(IEnumerable<string> segments)
    {
        JsonPointer at = At;
        foreach (string segment in segments)
        {
            at = at.Append(segment);
        }

        return new SourcePlace(File, at);
    }

    /// <summary>The pointer as people write it, after the name of its file if that is not the document: <c>parts/pet.yaml#/Pet</c>.</summary>
    public override string ToString() => File.Name + At;
}
