using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>
/// "Templated paths with the same hierarchy but different templated names MUST NOT exist as they are identical" (OpenAPI 3.1, 4.8.8), and neither must paths
/// that differ only in needless percent-encodings (RFC 3986, 6.2.2.2: they "should be normalized by decoding"). Where no method stands in both, a person reads
/// them as the one path that they are.
/// </summary>
internal static class IdenticalPathRule
{
    public static void Check(JsonObject document, JsonPointer at, Validation validation)
    {
        var first = new Dictionary<string, (string Path, HashSet<string> Methods)>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonNode?> path in document.ObjectOf("paths") ?? [])
        {
            if (!path.Key.StartsWith("/", StringComparison.Ordinal))
            {
                continue;
            }

            string shape = Decoded(PathTemplate.Parse(path.Key).Shape);
            string[] methods = [.. Methods(path.Value, validation)];
            if (first.TryGetValue(shape, out (string Path, HashSet<string> Methods) other))
            {
                Report(path.Key, methods, other.Path, other.Methods, at.Append("paths").Append(path.Key), validation);
                other.Methods.UnionWith(methods);
            }
            else
            {
                first.Add(shape, (path.Key, new HashSet<string>(methods, StringComparer.Ordinal)));
            }
        }
    }

    private static IEnumerable<string> Methods(JsonNode? node, Validation validation) => validation.Resolve(node) is { } pathItem
        ? PathItemOperations.Of(pathItem, JsonPointer.Root).Select(static operation => operation.At.Segment.ToUpperInvariant())
        : [];

    private static void Report(string path, string[] methods, string other, HashSet<string> others, JsonPointer at, Validation validation)
    {
        string[] shared = [.. methods.Where(others.Contains)];
        if (shared.Length > 0)
        {
            validation.Report(ValidationDescriptors.IdenticalPath, at, path, other, string.Join(", ", shared));
        }
        else
        {
            validation.Report(ValidationDescriptors.IdenticalPathApart, at, path, other);
        }
    }

    // Only what RFC 3986, 2.3 calls unreserved means the same in both spellings.
    private static string Decoded(string path)
    {
        if (path.IndexOf('%') < 0)
        {
            return path;
        }

        var text = new StringBuilder();
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && Uri.IsHexDigit(path[i + 1]) && Uri.IsHexDigit(path[i + 2]))
            {
                char c = (char)Convert.ToInt32(path.Substring(i + 1, 2), 16);
                bool isUnreserved = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~';
                text.Append(isUnreserved ? c.ToString() : path.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else
            {
                text.Append(path[i]);
            }
        }

        return text.ToString();
    }
}
