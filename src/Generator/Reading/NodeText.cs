using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading;

/// <summary>Members of an object that hold text.</summary>
internal static class NodeText
{
    /// <summary>The member's text; null where it has none or is something else.</summary>
    public static string? Text(this JsonObject members, string key) =>
        members.TryGetPropertyValue(key, out JsonNode? node) && node is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : null;
}
