using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Reading.Repair;

/// <summary><c>const</c> before 3.1 is an enum of one; and a null among the values, which Microsoft.OpenApi drops from its list, becomes its mark for null.</summary>
internal static class EnumRule
{
    public static void Apply(JsonObject schema, DocumentVersion version)
    {
        if (version is DocumentVersion.V20 or DocumentVersion.V30
            && !schema.ContainsKey("enum")
            && schema.TryGetPropertyValue("const", out JsonNode? constant))
        {
            schema["enum"] = new JsonArray(constant?.DeepClone());
        }

        if (schema.TryGetPropertyValue("enum", out JsonNode? node) && node is JsonArray values)
        {
            for (int i = 0; i < values.Count; i++)
            {
                values[i] ??= JsonNullSentinel.JsonNull.DeepClone();
            }
        }
    }
}
