using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ReduGen.Generated;
using ReduGen.Parameters;

namespace ReduGen.Testing;

/// <summary>What an address says, decoded.</summary>
internal static class AddressText
{
    /// <summary>The parameters of the path by name.</summary>
    public static IReadOnlyDictionary<string, string> Path(ApiRequest request)
    {
        var path = new Dictionary<string, string>();
        foreach (PathValue value in request.PathValues)
        {
            path[value.Parameter.Name] = Uri.UnescapeDataString(Encoding.ASCII.GetString(value.Text));
        }

        return path;
    }

    /// <summary>The pairs of the query by name; a plus sign stays one, for ours are never spaces.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Query(Uri address) => address.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=', 2))
        .GroupBy(static pair => Uri.UnescapeDataString(pair[0]))
        .ToDictionary(
            static same => same.Key,
            static same => (IReadOnlyList<string>)[.. same.Select(static pair => Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? ""))]);
}
