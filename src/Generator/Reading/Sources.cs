using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Reading;

/// <summary>Where each value of a document was written, whatever place and file it was moved from since.</summary>
internal sealed class Sources(SourceTree document)
{
    private readonly Dictionary<JsonPointer, SourcePlace> _moved = [];

    public SourceFile Document { get; } = new(document, name: "");

    /// <summary>Says that what stands here, and all below it, was written there.</summary>
    public void Add(JsonPointer here, SourcePlace there) => _moved[here] = there;

    /// <summary>The place where a value was written.</summary>
    public SourcePlace Of(JsonPointer at)
    {
        for (JsonPointer? above = _moved.Count > 0 ? at : null; above is not null; above = above.Parent)
        {
            if (_moved.TryGetValue(above, out SourcePlace there))
            {
                return there.Append(at.Segments.Skip(above.Depth));
            }
        }

        return new SourcePlace(Document, at);
    }

    /// <summary>The place of a value in the text of its file; where there is none, of the nearest one above it that exists.</summary>
    public NodePosition Find(JsonPointer at) => Of(at).Position;

    /// <summary>Keeps the indexes of an array in step with the tree after an item was taken out of it.</summary>
    public void Forget(JsonPointer at)
    {
        SourcePlace place = Of(at);
        place.File.Tree.Forget(place.At);
    }
}
