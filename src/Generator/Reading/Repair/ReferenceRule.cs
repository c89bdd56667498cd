using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// References that Microsoft.OpenApi cannot bear: those of path items to another file (UriFormatException), and those that lead to
/// themselves with nothing between (<c>A: {$ref: B}, B: {$ref: A}</c>), which it follows for ever. All others stay: what they depend on
/// is for the building to see.
/// </summary>
internal sealed class ReferenceRule(JsonObject root, DocumentVersion version, RepairProblems problems)
{
    private readonly HashSet<string> _endingWell = new(StringComparer.Ordinal);

    public void Apply(JsonObject members, bool ofPathItem, JsonPointer at)
    {
        if (!members.TryGetPropertyValue("$ref", out JsonNode? node))
        {
            return;
        }

        if (node is null || node.GetValueKind() != JsonValueKind.String)
        {
            problems.Add(ReadingProblemKind.WrongKind, at.Append("$ref"), "$ref", "a text");
            members.Remove("$ref");
            return;
        }

        string reference = node.GetValue<string>();
        if (!IsReadable(reference))
        {
            problems.Add(ReadingProblemKind.WrongKind, at.Append("$ref"), "$ref", "a reference to a place");
            members.Remove("$ref");
            return;
        }

        bool local = reference.StartsWith("#", StringComparison.Ordinal);
        if (!local && ofPathItem)
        {
            problems.Add(ReadingProblemKind.ExternalPathItem, at.Append("$ref"), reference);
            members.Remove("$ref");
        }
        else if (local && !EndsWell(reference))
        {
            problems.Add(ReadingProblemKind.CircularReference, at.Append("$ref"), reference);
            members.Remove("$ref");
        }
        else if (version == DocumentVersion.V20 && !local && !reference.Contains("#/"))
        {
            // Theirs throws for a whole file in 2.0; with a fragment it stays a reference to that file.
            string file = reference.Split('#')[0];
            members["$ref"] = $"{file}#/{file.Substring(file.LastIndexOf('/') + 1)}";
        }
    }

    /// <summary>Theirs takes the last segment for a name and the rest for a URI, and throws where there is none.</summary>
    private static bool IsReadable(string reference) =>
        reference.Length > 0
        && reference[reference.Length - 1] != '/'
        && Uri.TryCreate(reference, UriKind.RelativeOrAbsolute, out _);

    private bool EndsWell(string reference)
    {
        HashSet<string> passed = new(StringComparer.Ordinal);
        string? next = reference;
        while (next is not null && !_endingWell.Contains(next))
        {
            if (!passed.Add(next))
            {
                return false;
            }

            next = Target(next) is JsonObject target
                && target.TryGetPropertyValue("$ref", out JsonNode? node)
                && node is not null
                && node.GetValueKind() == JsonValueKind.String
                    ? node.GetValue<string>()
                    : null;
        }

        _endingWell.UnionWith(passed);
        return true;
    }

    private JsonNode? Target(string reference)
    {
        JsonNode? at = root;
        foreach (string segment in reference.StartsWith("#", StringComparison.Ordinal) ? JsonPointer.Parse(reference).Segments : [])
        {
            at = at switch
            {
                JsonObject members when members.TryGetPropertyValue(segment, out JsonNode? member) => member,
                JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return at;
    }
}
