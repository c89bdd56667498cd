using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Schemas;

/// <summary>A least that is greater than its greatest (JSON Schema 2020-12, validation, 6.2 to 6.5): no value fits.</summary>
internal static class BoundsRule
{
    public static void CheckValue(JsonObject schema, JsonPointer at, Validation validation) => Check(schema, at, validation, "minimum", "maximum");

    public static void CheckLength(JsonObject schema, JsonPointer at, Validation validation) => Check(schema, at, validation, "minLength", "maxLength");

    public static void CheckItems(JsonObject schema, JsonPointer at, Validation validation) => Check(schema, at, validation, "minItems", "maxItems");

    public static void CheckProperties(JsonObject schema, JsonPointer at, Validation validation) =>
        Check(schema, at, validation, "minProperties", "maxProperties");

    private static void Check(JsonObject schema, JsonPointer at, Validation validation, string least, string greatest)
    {
        if (Number(schema, least) is { } from && Number(schema, greatest) is { } to && from > to)
        {
            string text = string.Format(CultureInfo.InvariantCulture, "{0} {1} is greater than {2} {3}", least, from, greatest, to);
            validation.Report(ValidationDescriptors.EmptyRange, at.Append(least), text, validation.Text(at));
        }
    }

    private static double? Number(JsonObject schema, string key) =>
        schema.TryGetPropertyValue(key, out JsonNode? node)
        && Members.KindOf(node) == JsonValueKind.Number
        && double.TryParse(node!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : null;
}
