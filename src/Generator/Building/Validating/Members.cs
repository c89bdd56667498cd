using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Building.Validating;

/// <summary>The members of an object by what they should be; null where they are something else, which the reading reported.</summary>
internal static class Members
{
    public static string? TextOf(this JsonObject members, string key) =>
        members.TryGetPropertyValue(key, out JsonNode? node) ? TextOf(node) : null;

    public static JsonObject? ObjectOf(this JsonObject members, string key) =>
        members.TryGetPropertyValue(key, out JsonNode? node) ? node as JsonObject : null;

    public static JsonArray? ListOf(this JsonObject members, string key) =>
        members.TryGetPropertyValue(key, out JsonNode? node) ? node as JsonArray : null;

    public static bool? FlagOf(this JsonObject members, string key) => !members.TryGetPropertyValue(key, out JsonNode? node) ? null : KindOf(node) switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static string? TextOf(JsonNode? node) => KindOf(node) == JsonValueKind.String ? node!.GetValue<string>() : null;

    public static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;
}
