using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A step of a query: selectors that are applied to the children of a value, or to those of all its descendants (RFC 9535, 2.5).</summary>
internal sealed record JsonPathSegment(bool IsDescendant, IReadOnlyList<JsonPathSelector> Selectors)
{
    public IEnumerable<JsonPathMatch> Select(JsonNode? root, JsonPathMatch from) =>
        (IsDescendant ? WithDescendants(from) : [from]).SelectMany(match => Selectors.SelectMany(selector => selector.Select(root, match)));

    /// <summary>The children of an object or array, in the document's order.</summary>
    public static IEnumerable<JsonPathMatch> Children(JsonPathMatch of) => of.Node switch
    {
        JsonObject members => members.Select(member => new JsonPathMatch(member.Value, of.At.Append(member.Key))),
        JsonArray items => items.Select((item, index) => new JsonPathMatch(item, of.At.Append(index))),
        _ => [],
    };

    // With a stack of its own: a document's depth never becomes the thread's.
    private static IEnumerable<JsonPathMatch> WithDescendants(JsonPathMatch from)
    {
        var open = new Stack<JsonPathMatch>();
        open.Push(from);
        while (open.Count > 0)
        {
            JsonPathMatch match = open.Pop();
            yield return match;
            foreach (JsonPathMatch child in Children(match).Reverse())
            {
                open.Push(child);
            }
        }
    }
}
