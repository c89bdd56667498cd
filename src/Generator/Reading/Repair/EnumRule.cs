using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// The values of <c>enum</c>: a null, which Microsoft.OpenApi drops from its list, becomes its mark for null; and what YAML takes for a number where a text is asked for
/// is that text: <c>012</c> and <c>0x1F</c> are no 12 and no 31.
/// </summary>
internal static class EnumRule
{
    public static void Apply(JsonObject schema, JsonPointer at, Sources sources)
    {
        if (!schema.TryGetPropertyValue("enum", out JsonNode? node) || node is not JsonArray values)
        {
            return;
        }

        bool areTexts = AreTexts(schema["type"]);
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i] is null)
            {
                values[i] = JsonNullSentinel.JsonNull.DeepClone();
            }
            else if (areTexts && values[i]!.GetValueKind() == JsonValueKind.Number && Written(at.Append("enum").Append(i), sources) is { } text)
            {
                values[i] = JsonValue.Create(text);
            }
        }
    }

    private static bool AreTexts(JsonNode? type) => type switch
    {
        JsonArray several => several.Any(IsText) && several.All(static one => IsText(one) || one is JsonValue value && value.TryGetValue(out string? name) && name == "null"),
        _ => IsText(type),
    };

    private static bool IsText(JsonNode? type) => type is JsonValue value && value.TryGetValue(out string? name) && name == "string";

    // An anchor stands before what it names; an alias is written as its name, and stands for the number.
    private static string? Written(JsonPointer at, Sources sources)
    {
        SourcePlace place = sources.Of(at);
        string anchored = place.File.Tree.Written(place.At);
        string written = anchored.Substring(anchored.LastIndexOf(' ') + 1);
        return written.Length > 0 && written[0] is >= '0' and <= '9' or '+' or '-' or '.' ? written : null;
    }
}
