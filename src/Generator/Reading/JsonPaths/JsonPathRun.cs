using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>One evaluation of a query: the value that it begins at, and how much it may look at. <c>$..*..*..*</c> comes to each value on thousands of ways.</summary>
internal sealed class JsonPathRun(JsonNode? root, CancellationToken cancellation)
{
    private int _steps;

    public JsonNode? Root => root;

    /// <summary>Counts values that were looked at.</summary>
    /// <exception cref="JsonPathException">They are more than any query of a real document needs.</exception>
    public void Step(int values = 1)
    {
        cancellation.ThrowIfCancellationRequested();
        _steps += values;
        if (_steps > Limits.QuerySteps)
        {
            throw new JsonPathException($"it looks at more than {Limits.QuerySteps.ToString(CultureInfo.InvariantCulture)} values", 0);
        }
    }
}
