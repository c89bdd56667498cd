using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>A null among the values of <c>enum</c>, which Microsoft.OpenApi drops from its list, becomes its mark for null.</summary>
internal static class EnumRule
{
    public static void Apply(JsonObject schema)
    {
        if (schema.TryGetPropertyValue("enum", out JsonNode? node) && node is JsonArray values)
        {
            for (int i = 0; i < values.Count; i++)
            {
                values[i] ??= JsonNullSentinel.JsonNull.DeepClone();
            }
        }
    }
}
