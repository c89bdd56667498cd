using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>Taking members out of an object.</summary>
internal static class JsonMembers
{
    /// <summary>Keeps the members that the question says yes to, in their order. Taking them out one by one would be quadratic.</summary>
    /// <returns>The keys of those that went.</returns>
    public static IReadOnlyList<string> Keep(JsonObject owner, Func<string, JsonNode?, bool> isKept)
    {
        KeyValuePair<string, JsonNode?>[] members = [.. owner];
        KeyValuePair<string, JsonNode?>[] kept = [.. members.Where(member => isKept(member.Key, member.Value))];
        if (kept.Length == members.Length)
        {
            return [];
        }

        owner.Clear();
        foreach (KeyValuePair<string, JsonNode?> member in kept)
        {
            owner.Add(member);
        }

        return [.. members.Select(static member => member.Key).Except(kept.Select(static member => member.Key))];
    }
}
