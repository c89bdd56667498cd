using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating;

/// <summary>
/// A server's URL and its variables (OpenAPI 3.1, 4.8.5 and 4.8.6): variables are "used for substitution in the server's URL template", their
/// <c>default</c> is REQUIRED, and "if the enum is defined, the value MUST exist in the enum's values" (SHOULD, in 3.0).
/// </summary>
internal static class ServerRule
{
    private static readonly Regex Variable = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    public static void Check(JsonObject server, JsonPointer at, Validation validation)
    {
        JsonObject variables = server.ObjectOf("variables") ?? [];
        string url = server.TextOf("url") ?? "";
        foreach (string name in Variable.Matches(url).Cast<Match>().Select(static match => match.Groups[1].Value).Distinct())
        {
            if (!variables.ContainsKey(name))
            {
                validation.Report(ValidationDescriptors.UndeclaredServerVariable, at.Append("url"), Names.Quoted(url), name);
            }
        }

        foreach (KeyValuePair<string, JsonNode?> entry in variables)
        {
            if (entry.Value is JsonObject variable)
            {
                CheckVariable(variable, at.Append("variables").Append(entry.Key), validation);
            }
        }
    }

    private static void CheckVariable(JsonObject variable, JsonPointer at, Validation validation)
    {
        string place = validation.Text(at);
        if (variable.TextOf("default") is not { } value)
        {
            if (!variable.ContainsKey("default"))
            {
                validation.Report(ValidationDescriptors.BadServerVariable, at, place, "has no default: it is taken for empty");
            }
        }
        else if (variable.ListOf("enum") is { Count: > 0 } values && !values.Any(item => Members.TextOf(item) == value))
        {
            string fault = $"has the default {Names.Quoted(value)}, which its enum does not list: the default counts";
            validation.Report(ValidationDescriptors.BadServerVariable, at.Append("default"), place, fault);
        }
    }
}
