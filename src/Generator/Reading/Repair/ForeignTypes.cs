using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// Types as the languages call them that people write servers in: <c>type: int</c> has one meaning, and its own format where the schema states none. What a
/// name may mean in several ways (<c>any</c>, <c>date</c>) stays unknown.
/// </summary>
internal static class ForeignTypes
{
    private static readonly Dictionary<string, (string Type, string? Format)> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int"] = ("integer", null),
        ["int32"] = ("integer", "int32"),
        ["int64"] = ("integer", "int64"),
        ["long"] = ("integer", "int64"),
        ["float"] = ("number", "float"),
        ["double"] = ("number", "double"),
        ["decimal"] = ("number", "decimal"),
        ["bool"] = ("boolean", null),
        ["str"] = ("string", null),
        ["uuid"] = ("string", "uuid"),
        ["list"] = ("array", null),
        ["dict"] = ("object", null),
        ["map"] = ("object", null),
    };

    private static readonly string[] Own = ["string", "number", "integer", "boolean", "array", "object", "null"];

    /// <summary>The value of <c>type</c> to read: the same, or the type that is meant, which is then the schema's.</summary>
    public static JsonNode? Read(JsonNode? type, JsonObject schema, JsonPointer at, PlacedProblems problems)
    {
        if (type?.GetValueKind() != JsonValueKind.String || Array.IndexOf(Own, type.GetValue<string>()) >= 0)
        {
            return type;
        }

        string name = type.GetValue<string>();
        string? own = Array.Find(Own, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        if (own is null && !Meant.ContainsKey(name))
        {
            return type;
        }

        (string meant, string? format) = own is null ? Meant[name] : (own, null);
        problems.Add(ReadingProblemKind.ForeignType, at.Append("type"), name, meant);
        JsonNode read = JsonValue.Create(meant)!;
        schema["type"] = read;
        if (format is not null && !schema.ContainsKey("format"))
        {
            schema["format"] = format;
        }

        return read;
    }
}
