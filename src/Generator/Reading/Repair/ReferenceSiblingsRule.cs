using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// What stands beside a <c>$ref</c> counts from 3.1 on: what only describes stays where it is, what says more of the value makes the
/// reference one part of allOf. Before 3.1 nothing counts by the specification; what describes a use of the schema, or makes it
/// nullable, is meant all the same, and Microsoft.OpenApi drops it.
/// </summary>
internal sealed class ReferenceSiblingsRule(JsonObject root, DocumentVersion version, Sources sources)
{
    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal)
    {
        "type", "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required", "items", "prefixItems",
        "enum", "const", "allOf", "oneOf", "anyOf", "discriminator", "nullable",
    };

    private static readonly HashSet<string> MeantInOlder = new(StringComparer.Ordinal)
    {
        "nullable", "x-nullable", "title", "description", "deprecated", "default", "readOnly", "writeOnly",
    };

    public void Apply(JsonObject schema, JsonPointer at)
    {
        if (schema.Count == 1 || schema.Text("$ref") is not { } reference)
        {
            return;
        }

        if (version is DocumentVersion.V31 or DocumentVersion.V32)
        {
            RemoveType(schema, reference);
            if (schema.Any(static member => IsStructure(member.Key, member.Value)))
            {
                MakePart(schema, reference, at);
            }

            return;
        }

        bool isNullable = IsTrue(schema, "nullable") || IsTrue(schema, "x-nullable");
        if (isNullable || (!IsVariant(at) && schema.Any(static member => MeantInOlder.Contains(member.Key))))
        {
            foreach (string ignored in schema.Select(static member => member.Key).Where(IsIgnored).ToArray())
            {
                schema.Remove(ignored);
            }

            MakePart(schema, reference, at);
        }
    }

    private void MakePart(JsonObject schema, string reference, JsonPointer at)
    {
        schema.Remove("$ref");
        if (schema["allOf"] is not JsonArray parts)
        {
            parts = [];
            schema["allOf"] = parts;
        }

        parts.Add(new JsonObject { ["$ref"] = reference });
        sources.Add(at.Append("allOf").Append(parts.Count - 1), sources.Of(at));
    }

    /// <summary>A type that is also that of the schema referred to says nothing; one that adds null says that.</summary>
    private void RemoveType(JsonObject schema, string reference)
    {
        if (!schema.TryGetPropertyValue("type", out JsonNode? type) || type is null)
        {
            return;
        }

        JsonNode? target = root;
        foreach (string segment in reference.Substring(1).Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            target = (target as JsonObject)?[segment];
        }

        if (target is not JsonObject members)
        {
            return;
        }

        string[] own = Names(type);
        bool isNullable = own.Length > 1 && own.Contains("null");
        string[] given = members.TryGetPropertyValue("type", out JsonNode? same) ? Names(same) : members.Count > 0 ? ["object"] : [];
        if (own.Where(name => !isNullable || name != "null").SequenceEqual(given.Where(name => !isNullable || name != "null")))
        {
            schema.Remove("type");
            if (isNullable && !given.Contains("null"))
            {
                schema["nullable"] = true;
            }
        }
    }

    private static string[] Names(JsonNode? type) =>
        [.. (type as JsonArray ?? new JsonArray(type?.DeepClone())).Select(static name => name is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : "null")];

    private static bool IsStructure(string key, JsonNode? value) => Structure.Contains(key) && value switch
    {
        // False and an empty list only bound what the schema takes, or say nothing.
        null => false,
        JsonValue flag => flag.GetValueKind() != JsonValueKind.False,
        JsonArray items => items.Count > 0,
        _ => true,
    };

    private static bool IsIgnored(string key) =>
        key != "$ref" && !MeantInOlder.Contains(key) && !key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) && key is not ("example" or "externalDocs" or "xml");

    /// <summary>A part of allOf or a case of a union, of which a description says nothing new.</summary>
    private static bool IsVariant(JsonPointer at) => at.Parent?.Segment is "allOf" or "oneOf" or "anyOf";

    private static bool IsTrue(JsonObject schema, string key) =>
        schema.TryGetPropertyValue(key, out JsonNode? node) && node is not null && node.GetValueKind() == JsonValueKind.True;
}
