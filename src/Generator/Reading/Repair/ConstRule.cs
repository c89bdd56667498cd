using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// <c>const</c> where Microsoft.OpenApi has no place for it (before 3.1, and for an object or a list) is an enum of one. It keeps the others as text: where
/// no <c>type</c> tells their kind, the kind is written down.
/// </summary>
internal static class ConstRule
{
    public static void Apply(JsonObject schema, DocumentVersion version)
    {
        if (!schema.TryGetPropertyValue("const", out JsonNode? constant))
        {
            return;
        }

        bool known = version is DocumentVersion.V31 or DocumentVersion.V32;
        if (!known || constant is JsonObject or JsonArray)
        {
            schema.Remove("const");
            if (!schema.ContainsKey("enum"))
            {
                schema["enum"] = new JsonArray([constant]);
            }
        }
        else if (!schema.ContainsKey("type"))
        {
            schema["type"] = KindOf(constant);
        }
    }

    private static string KindOf(JsonNode? constant) => constant?.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => constant.ToJsonString().All(static c => c is '-' or (>= '0' and <= '9')) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
