using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.JsonPaths;

namespace ReduGen.Generator.Reading.Overlays;

/// <summary>
/// Merges a value into a value of the document (Overlay 1.1, Action Object): members are inserted and merged, items appended, single values replaced.
/// What it puts into the document is at home in the overlay.
/// </summary>
/// <param name="document">The document's tree, whose root is changed.</param>
internal sealed class OverlayMerge(SourceTree document)
{
    /// <summary>Merges; the answer is the place in the overlay of a value that does not fit, null where all did.</summary>
    /// <param name="target">The value of the document.</param>
    /// <param name="update">The value to merge.</param>
    /// <param name="place">Where the value to merge is written.</param>
    public SourcePlace? Into(JsonPathMatch target, JsonNode? update, SourcePlace place) => (target.Node, update) switch
    {
        (JsonObject members, JsonObject updates) => Members(members, target.At, updates, place),
        (JsonArray items, JsonArray updates) => Append(items, target.At, updates, place),
        (JsonArray items, _) => Append(items, target.At, update, place),
        (JsonObject, _) or (_, JsonObject or JsonArray) => place,
        _ => Replace(target, update, place),
    };

    private SourcePlace? Members(JsonObject target, JsonPointer at, JsonObject updates, SourcePlace place)
    {
        foreach (KeyValuePair<string, JsonNode?> update in updates)
        {
            JsonPointer memberAt = at.Append(update.Key);
            SourcePlace memberPlace = place.Append(update.Key);
            if (!target.TryGetPropertyValue(update.Key, out JsonNode? member))
            {
                target[update.Key] = update.Value?.DeepClone();
                document.Overlay(memberAt, memberPlace);
            }
            else if ((member is JsonArray && update.Value is not JsonArray ? memberPlace : Into(new JsonPathMatch(member, memberAt), update.Value, memberPlace)) is { } misfit)
            {
                return misfit;
            }
        }

        return null;
    }

    private SourcePlace? Append(JsonArray target, JsonPointer at, JsonArray updates, SourcePlace place)
    {
        for (int i = 0; i < updates.Count; i++)
        {
            Append(target, at, updates[i], place.Append(i));
        }

        return null;
    }

    private SourcePlace? Append(JsonArray target, JsonPointer at, JsonNode? item, SourcePlace place)
    {
        document.Overlay(at.Append(target.Count), place);
        target.Add(item?.DeepClone());
        return null;
    }

    private SourcePlace? Replace(JsonPathMatch target, JsonNode? update, SourcePlace place)
    {
        document.Overlay(target.At, place);
        switch (document.Node(target.At.Parent!))
        {
            case JsonObject members: members[target.At.Segment] = update?.DeepClone(); break;
            case JsonArray items: items[int.Parse(target.At.Segment, CultureInfo.InvariantCulture)] = update?.DeepClone(); break;
        }

        return null;
    }
}
