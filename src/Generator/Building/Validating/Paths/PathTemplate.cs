using System.Collections.Generic;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>
/// A path with its template expressions (OpenAPI 3.1, 4.8.8.1). A query or fragment that people write at its end belongs to no path (RFC 3986, 3.3) and is
/// not judged.
/// </summary>
internal sealed class PathTemplate
{
    private readonly List<string> _names = [];

    private PathTemplate(string path, int end)
    {
        string shape = "";
        int from = 0;
        for (int at = 0; at < end && IsWhole; at++)
        {
            if (path[at] == '}')
            {
                IsWhole = false;
            }
            else if (path[at] == '{')
            {
                int close = path.IndexOfAny(['{', '}', '/'], at + 1);
                IsWhole = close > at + 1 && close < end && path[close] == '}';
                if (IsWhole)
                {
                    shape += path.Substring(from, at - from) + "{}";
                    _names.Add(path.Substring(at + 1, close - at - 1));
                    at = close;
                    from = close + 1;
                }
            }
        }

        Shape = shape + path.Substring(from);
    }

    /// <summary>Whether every brace has its partner, with a name in between.</summary>
    public bool IsWhole { get; private set; } = true;

    public IReadOnlyList<string> Names => _names;

    /// <summary>The path without the names.</summary>
    public string Shape { get; }

    public static PathTemplate Parse(string path)
    {
        int end = path.IndexOfAny(['?', '#']);
        return new PathTemplate(path, end < 0 ? path.Length : end);
    }
}
