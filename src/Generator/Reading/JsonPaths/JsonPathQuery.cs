using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A JSONPath query (RFC 9535).</summary>
/// <param name="IsRelative">Whether it begins at the value that a filter looks at (<c>@</c>), not at the root (<c>$</c>).</param>
internal sealed record JsonPathQuery(bool IsRelative, IReadOnlyList<JsonPathSegment> Segments)
{
    /// <summary>Whether it can select one value at most (section 2.3.5.1): only such a query has a value that can be compared.</summary>
    public bool IsSingular =>
        Segments.All(static segment => segment is { IsDescendant: false, Selectors: [NameSelector or IndexSelector] });

    /// <summary>Reads a query.</summary>
    /// <exception cref="JsonPathException">The text is none.</exception>
    public static JsonPathQuery Parse(string text) => new JsonPathParser(text).Parse();

    /// <summary>The values that the query selects, in the order of the segments and of the document; one may come twice.</summary>
    /// <exception cref="JsonPathException">It looks at more values than any query of a real document.</exception>
    public IReadOnlyList<JsonPathMatch> Select(JsonNode? root, CancellationToken cancellation) =>
        Select(new JsonPathRun(root, cancellation), new JsonPathMatch(root, JsonPointer.Root));

    /// <summary>The same within a filter.</summary>
    public IReadOnlyList<JsonPathMatch> Select(JsonPathRun run, JsonPathMatch current)
    {
        List<JsonPathMatch> selected = [IsRelative ? current : new JsonPathMatch(run.Root, JsonPointer.Root)];
        foreach (JsonPathSegment segment in Segments)
        {
            run.Step(selected.Count);
            selected = [.. selected.SelectMany(match => segment.Select(run, match))];
        }

        return selected;
    }
}
