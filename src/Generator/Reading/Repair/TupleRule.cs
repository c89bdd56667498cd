using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary><c>items</c> as a list (a tuple of JSON Schema's older drafts): every item is one of these.</summary>
internal static class TupleRule
{
    public static void Apply(JsonObject schema)
    {
        if (schema.TryGetPropertyValue("items", out JsonNode? node) && node is JsonArray items)
        {
            schema["items"] = items.Count switch
            {
                0 => new JsonObject(),
                1 => items[0]?.DeepClone(),
                _ => new JsonObject { ["anyOf"] = items.DeepClone() },
            };
        }
    }
}
