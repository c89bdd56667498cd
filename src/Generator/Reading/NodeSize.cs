using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading;

/// <summary>How large a value is. Recursion is bounded by the depth to which documents are read.</summary>
internal static class NodeSize
{
    /// <summary>The levels of objects and arrays below a value, and how many values it is with all below it.</summary>
    public static int Depth(JsonNode? node, out int values)
    {
        values = 1;
        int depth = 0;
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            depth = Math.Max(depth, 1 + Depth(child, out int below));
            values += below;
        }

        return depth;
    }
}
