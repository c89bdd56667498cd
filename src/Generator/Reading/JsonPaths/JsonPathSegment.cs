using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A step of a query: selectors that are applied to the children of a value, or to those of all its descendants (RFC 9535, 2.5).</summary>
internal sealed record JsonPathSegment(bool IsDescendant, IReadOnlyList<JsonPathSelector> Selectors)
{
    public IEnumerable<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch from) =>
        (IsDescendant ? WithDescendants(run, from) : [from]).SelectMany(match => Selectors.SelectMany(selector => selector.Select(run, match)));

    /// <summary>The children of an object or array, in the document's order.</summary>
    public static IEnumerable<JsonPathMatch> Children(JsonPathRun run, JsonPathMatch of)
    {
        run.Step();
        switch (of.Node)
        {
            case JsonObject members:
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    run.Step();
                    yield return new JsonPathMatch(member.Value, of.At.Append(member.Key));
                }

                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    run.Step();
                    yield return new JsonPathMatch(items[i], of.At.Append(i));
                }

                break;
        }
    }

    // With a stack of its own: a document's depth never becomes the thread's.
    private static IEnumerable<JsonPathMatch> WithDescendants(JsonPathRun run, JsonPathMatch from)
    {
        var open = new Stack<JsonPathMatch>();
        open.Push(from);
        while (open.Count > 0)
        {
            JsonPathMatch match = open.Pop();
            yield return match;
            foreach (JsonPathMatch child in Children(run, match).Reverse())
            {
                open.Push(child);
            }
        }
    }
}
