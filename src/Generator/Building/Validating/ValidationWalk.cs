using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Building.Validating;

/// <summary>Shows each object of a document to the rules for its kind. Recursion is bounded by the depth to which documents are read.</summary>
internal sealed class ValidationWalk(Validation validation, IReadOnlyDictionary<string, ValidationRule[]> rules)
{
    public void Visit(JsonNode? node, Shape shape, JsonPointer at)
    {
        switch (shape)
        {
            case ObjectShape known when node is JsonObject members:
                VisitObject(members, known, at);
                break;
            case SchemaOrFlagShape when node is JsonObject members:
                VisitObject(members, SchemaShape.Instance, at);
                break;
            case MapShape map when node is JsonObject members && HasObjects(map.Value):
                VisitMap(members, map, at);
                break;
            case ListShape list when node is JsonArray items && HasObjects(list.Item):
                for (int i = 0; i < items.Count; i++)
                {
                    Visit(items[i], list.Item, at.Append(i));
                }

                break;
        }
    }

    private void VisitMap(JsonObject members, MapShape map, JsonPointer at)
    {
        if (map.Referable && members.ContainsKey("$ref"))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (!map.Extensible || !member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                Visit(member.Value, map.Value, at.Append(member.Key));
            }
        }
    }

    private void VisitObject(JsonObject members, ObjectShape shape, JsonPointer at)
    {
        validation.Cancel();

        // What stands beside $ref counts for nothing before 3.1, and from then on only in schemas and path items.
        bool isReference = shape.Referable && members.TextOf("$ref") is not null;
        if (isReference && shape.Name != "path item" && (!shape.IsSchema || validation.Version < DocumentVersion.V31))
        {
            return;
        }

        if (rules.TryGetValue(shape.Name, out ValidationRule[]? own))
        {
            foreach (ValidationRule rule in own)
            {
                rule(members, at, validation);
            }
        }

        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (member.Value is JsonObject or JsonArray && shape.TryGetField(member.Key, out Shape field) && HasObjects(field))
            {
                Visit(member.Value, field, at.Append(member.Key));
            }
        }
    }

    private static bool HasObjects(Shape shape) => shape is ObjectShape or MapShape or ListShape or SchemaOrFlagShape;
}
