using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>What was moved or copied within the tree while it is bundled: where it was written, and where it went.</summary>
internal sealed class Moves
{
    private readonly Dictionary<JsonNode, SourcePlace> _origins = [];
    private readonly Dictionary<JsonNode, JsonNode> _homes = [];

    /// <summary>The nodes that do not stand where they were written.</summary>
    public IEnumerable<KeyValuePair<JsonNode, SourcePlace>> Origins => _origins;

    /// <summary>Where the node was written, if it was moved; what was moved twice was written in the first place.</summary>
    public SourcePlace? OriginOf(JsonNode? node) => node is not null && _origins.TryGetValue(node, out SourcePlace place) ? place : null;

    public void SetOrigin(JsonNode? node, SourcePlace place)
    {
        if (node is not null && !_origins.ContainsKey(node))
        {
            _origins.Add(node, place);
        }
    }

    /// <summary>Says that an object's members are those of another one now.</summary>
    public void SetHome(JsonNode from, JsonNode to) => _homes[from] = to;

    /// <summary>The object that has the members of this one now.</summary>
    public JsonNode? Home(JsonNode? node)
    {
        while (node is not null && _homes.TryGetValue(node, out JsonNode? home))
        {
            node = home;
        }

        return node;
    }

    /// <summary>A copy, of which every value knows where it was written.</summary>
    public JsonNode Copy(JsonNode node, SourcePlace place)
    {
        JsonNode copy = node.DeepClone();
        SetOrigin(copy, place);
        CopyOrigins(node, copy);
        return copy;
    }

    private void CopyOrigins(JsonNode? from, JsonNode? to)
    {
        if (OriginOf(from) is { } place)
        {
            SetOrigin(to, place);
        }

        if (from is JsonObject members && to is JsonObject copies)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                CopyOrigins(member.Value, copies[member.Key]);
            }
        }
        else if (from is JsonArray items && to is JsonArray copied)
        {
            for (int i = 0; i < items.Count; i++)
            {
                CopyOrigins(items[i], copied[i]);
            }
        }
    }
}
