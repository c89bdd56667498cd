using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// <c>required: true</c> in a property (JSON Schema's draft 3, and the habit of parameters): the object around it names the property as
/// required.
/// </summary>
internal static class RequiredFlagRule
{
    public static void Apply(JsonObject schema)
    {
        // At the property itself too, for a schema that is no property may say it: it says nothing there.
        if (IsFlag(schema, out _))
        {
            schema.Remove("required");
        }

        if (!schema.TryGetPropertyValue("properties", out JsonNode? node) || node is not JsonObject properties)
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> property in properties)
        {
            if (property.Value is JsonObject members && IsFlag(members, out bool required) && required)
            {
                Require(schema, property.Key);
            }
        }
    }

    private static void Require(JsonObject schema, string name)
    {
        if (schema["required"] is not JsonArray names)
        {
            names = [];
            schema["required"] = names;
        }

        if (!names.Any(item => item is not null && item.GetValueKind() == JsonValueKind.String && item.GetValue<string>() == name))
        {
            names.Add(JsonValue.Create(name));
        }
    }

    private static bool IsFlag(JsonObject schema, out bool value)
    {
        JsonValueKind kind = schema.TryGetPropertyValue("required", out JsonNode? node) && node is not null ? node.GetValueKind() : JsonValueKind.Undefined;
        value = kind == JsonValueKind.True;
        return kind is JsonValueKind.True or JsonValueKind.False;
    }
}
