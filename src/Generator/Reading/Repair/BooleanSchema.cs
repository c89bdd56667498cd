using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>The schemas <c>true</c> (anything) and <c>false</c> (nothing), which Microsoft.OpenApi loses in lists and maps.</summary>
internal static class BooleanSchema
{
    public static JsonObject? Read(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => new JsonObject { ["not"] = new JsonObject() },
        _ => null,
    };
}
