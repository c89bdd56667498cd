using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>The names of an object's headers: tokens (RFC 9110, 5.1), and "[RFC7230] states header names are case insensitive" (OpenAPI 3.1, 4.8.17).</summary>
internal static class HeaderNameRule
{
    public static void Check(JsonObject owner, JsonPointer at, Validation validation)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, JsonNode?> header in owner.ObjectOf("headers") ?? [])
        {
            JsonPointer here = at.Append("headers").Append(header.Key);
            if (!Names.IsToken(header.Key))
            {
                validation.Report(ValidationDescriptors.BadName, here, "The header", $"{Names.Quoted(header.Key)} at {validation.Text(here)}", "has a name that no header may have: it was ignored");
            }
            else if (seen.TryGetValue(header.Key, out string? other))
            {
                validation.Report(ValidationDescriptors.DuplicateHeader, here, header.Key, validation.Text(here), other);
            }
            else
            {
                seen.Add(header.Key, header.Key);
            }
        }
    }
}
