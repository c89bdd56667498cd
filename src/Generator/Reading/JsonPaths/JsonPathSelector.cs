using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>What a segment takes of a value's children (RFC 9535, 2.3).</summary>
internal abstract record JsonPathSelector
{
    public abstract IEnumerable<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch from);
}

/// <summary>A member by its name.</summary>
internal sealed record NameSelector(string Name) : JsonPathSelector
{
    public override IEnumerable<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch from) =>
        from.Node is JsonObject members && members.TryGetPropertyValue(Name, out JsonNode? value) ? [new JsonPathMatch(value, from.At.Append(Name))] : [];
}

/// <summary>Every child.</summary>
internal sealed record WildcardSelector : JsonPathSelector
{
    public override IEnumerable<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch from) => JsonPathSegment.Children(run, from);
}

/// <summary>An item by its index; a negative one counts from the end.</summary>
internal sealed record IndexSelector(long Index) : JsonPathSelector
{
    public override IEnumerable<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch from)
    {
        if (from.Node is not JsonArray items)
        {
            return [];
        }

        long index = Index < 0 ? items.Count + Index : Index;
        return index >= 0 && index < items.Count ? [new JsonPathMatch(items[(int)index], from.At.Append((int)index))] : [];
    }
}

/// <summary>Items from a start to an end (2.3.4); a negative step goes backwards.</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : JsonPathSelector
{
    public override IEnumerable<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch from)
    {
        if (from.Node is not JsonArray items || Step == 0)
        {
            yield break;
        }

        long first = Bound(Start ?? (Step > 0 ? 0 : items.Count - 1), items.Count);
        long end = End is null && Step < 0 ? -1 : Bound(End ?? items.Count, items.Count);
        for (long index = first; Step > 0 ? index < end : index > end; index += Step)
        {
            yield return new JsonPathMatch(items[(int)index], from.At.Append((int)index));
        }
    }

    private long Bound(long index, int count)
    {
        long normal = index < 0 ? count + index : index;
        return Step > 0 ? Math.Min(Math.Max(normal, 0), count) : Math.Min(Math.Max(normal, -1), count - 1);
    }
}

/// <summary>The children for which a filter holds (2.3.5).</summary>
internal sealed record FilterSelector(JsonPathFilter Filter) : JsonPathSelector
{
    public override IEnumerable<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch from) =>
        JsonPathSegment.Children(run, from).Where(child => Filter.Holds(run, child));
}
