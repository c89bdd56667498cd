using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Parameters;

/// <summary>
/// "The list MUST NOT include duplicated parameters. A unique parameter is defined by a combination of a name and location" (OpenAPI 3.1, 4.8.9 and 4.8.10).
/// The names of headers are case-insensitive (RFC 9110, 5.1).
/// </summary>
internal static class DuplicateParameterRule
{
    public static void Check(JsonObject owner, JsonPointer at, Validation validation)
    {
        JsonArray list = owner.ListOf("parameters") ?? [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < list.Count; i++)
        {
            if (validation.Resolve(list[i]) is { } parameter && parameter.TextOf("name") is { } name && parameter.TextOf("in") is { } location
                && !seen.Add(location + " " + (location == "header" ? name.ToLowerInvariant() : name)))
            {
                JsonPointer here = at.Append("parameters").Append(i);
                validation.Report(ValidationDescriptors.DuplicateParameter, here, name, location, validation.Text(here));
            }
        }
    }
}
