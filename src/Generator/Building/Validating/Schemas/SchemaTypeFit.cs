using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>Whether a value is of the type that a schema states (JSON Schema 2020-12, validation, 6.1.1).</summary>
internal static class SchemaTypeFit
{
    /// <summary>The names in <c>type</c>; none where the schema does not say.</summary>
    public static string[] TypesOf(JsonObject schema) => !schema.TryGetPropertyValue("type", out JsonNode? type) ? []
        : type is JsonArray several ? [.. several.Select(Members.TextOf).OfType<string>()]
        : Members.TextOf(type) is { } one ? [one] : [];

    public static bool Is(JsonNode? value, string type) => (type, Members.KindOf(value)) switch
    {
        ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("string" or "file", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => IsWhole(value!.ToJsonString()),
        ("array", JsonValueKind.Array) => true,
        ("object", JsonValueKind.Object) => true,
        _ => false,
    };

    /// <summary>Whether a person who sees the value and the type knows which value is meant: 5 for "5", and "5" for YAML's bare 5.</summary>
    public static bool IsMeant(JsonNode? value, string type)
    {
        JsonValueKind kind = Members.KindOf(value);
        return type switch
        {
            "string" or "file" => kind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False,
            "number" or "integer" => kind == JsonValueKind.String && decimal.TryParse(value!.GetValue<string>(), NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => kind == JsonValueKind.String && bool.TryParse(value!.GetValue<string>(), out _),
            _ => false,
        };
    }

    private static bool IsWhole(string number) =>
        number.IndexOfAny(['.', 'e', 'E']) < 0
        || (double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && Math.Floor(value) == value);
}
