using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading;

/// <summary>A document as it was written: the JSON tree, and the place of every key and value in the file.</summary>
internal sealed class SourceTree
{
    public string Path => throw new System.NotImplementedException();

    /// <summary>Null when the file could not be read, or holds null.</summary>
    public JsonNode? Root => throw new System.NotImplementedException();

    /// <summary>The place of a value; where there is none, of the nearest one above it that exists.</summary>
    public NodePosition Find(JsonPointer pointer) => throw new System.NotImplementedException(pointer.ToString());
}
