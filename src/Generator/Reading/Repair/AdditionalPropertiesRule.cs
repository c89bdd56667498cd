using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// <c>additionalProperties: true</c> beside members, which Microsoft.OpenApi cannot tell from its absence, becomes a schema that takes
/// anything; <c>unevaluatedProperties</c> without <c>additionalProperties</c> says the same to who reads only what a schema itself says.
/// </summary>
internal static class AdditionalPropertiesRule
{
    private const string Additional = "additionalProperties";
    private const string Unevaluated = "unevaluatedProperties";

    public static void Apply(JsonObject schema, JsonPointer at, Sources sources)
    {
        bool hasMembers = schema.ContainsKey("properties") || schema.ContainsKey("allOf");
        if (hasMembers && IsTrue(schema, Additional))
        {
            schema[Additional] = new JsonObject();
        }

        if (!schema.TryGetPropertyValue(Unevaluated, out JsonNode? node) || schema.ContainsKey(Additional))
        {
            return;
        }

        if (node is JsonObject || (hasMembers && IsTrue(schema, Unevaluated)))
        {
            schema.Remove(Unevaluated);
            schema[Additional] = node as JsonObject ?? [];
            sources.Add(at.Append(Additional), sources.Of(at.Append(Unevaluated)));
        }
    }

    private static bool IsTrue(JsonObject schema, string key) =>
        schema.TryGetPropertyValue(key, out JsonNode? node) && node is not null && node.GetValueKind() == JsonValueKind.True;
}
