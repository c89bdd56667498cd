using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// <c>type</c> is one name, or from 3.1 on a list. YAML's bare <c>null</c> in it is the name "null"; a list in an older document is its nullable type or its
/// anyOf; <c>nullable</c> in a newer document is the type "null"; a name of another language is the type that it means.
/// </summary>
internal static class TypeRule
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "string", "number", "integer", "boolean", "array", "object", "null", "file",
    };

    public static void Apply(JsonObject schema, DocumentVersion version, JsonPointer at, PlacedProblems problems)
    {
        if (schema.TryGetPropertyValue("type", out JsonNode? node))
        {
            node = ForeignTypes.Read(node, schema, at, problems);
            bool many = version is DocumentVersion.V31 or DocumentVersion.V32;
            bool nullable = many && IsTrue(schema, "nullable");
            if (node is JsonValue && !nullable && ReadName(node) is not null)
            {
                return;
            }

            List<string>? types = ReadNames(node);
            if (types is null || types.Count == 0)
            {
                problems.Add(ReadingProblemKind.WrongKind, at.Append("type"), "type", "one of " + string.Join(", ", Names.Take(7)));
                schema.Remove("type");
                return;
            }

            if (nullable)
            {
                types.Add("null");
                schema.Remove("nullable");
            }

            Write(schema, types.Distinct(StringComparer.Ordinal).ToList(), many, version, at, problems);
        }
    }

    private static List<string>? ReadNames(JsonNode? node)
    {
        IEnumerable<JsonNode?> nodes = node is JsonArray list ? list : new JsonNode?[] { node };
        List<string> names = [];
        foreach (JsonNode? item in nodes)
        {
            if (ReadName(item) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return names;
    }

    private static string? ReadName(JsonNode? node)
    {
        string? name = node is null ? "null" : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
        return name is not null && Names.Contains(name) ? name : null;
    }

    private static void Write(JsonObject schema, List<string> types, bool many, DocumentVersion version, JsonPointer at, PlacedProblems problems)
    {
        if (many && types.Count > 1)
        {
            schema["type"] = ToArray(types.Select(static type => (JsonNode?)type));
            return;
        }

        if (types.Count > 1 && types.Remove("null"))
        {
            schema[version == DocumentVersion.V20 ? "x-nullable" : "nullable"] = true;
        }

        if (types.Count == 1)
        {
            schema["type"] = types[0];
        }
        else if (!schema.ContainsKey("anyOf"))
        {
            schema.Remove("type");
            schema["anyOf"] = ToArray(types.Select(static type => (JsonNode?)new JsonObject { ["type"] = type }));
        }
        else
        {
            problems.Add(ReadingProblemKind.WrongKind, at.Append("type"), "type", "one name");
            schema.Remove("type");
        }
    }

    private static JsonArray ToArray(IEnumerable<JsonNode?> nodes) => new(nodes.ToArray());

    private static bool IsTrue(JsonObject schema, string key) =>
        schema.TryGetPropertyValue(key, out JsonNode? node) && node is not null && node.GetValueKind() == JsonValueKind.True;
}
