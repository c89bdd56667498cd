using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.JsonPaths;

/// <summary>A value of a comparison, or none (RFC 9535, 2.4.1: <c>Nothing</c>, which is not null).</summary>
internal readonly record struct JsonPathValue(JsonNode? Node, bool IsNothing)
{
    public static JsonPathValue Nothing { get; } = new(null, IsNothing: true);

    /// <summary>The text of a string; null for everything else.</summary>
    public string? Text => Kind == JsonValueKind.String ? Node!.GetValue<string>() : null;

    private JsonValueKind Kind => Node?.GetValueKind() ?? JsonValueKind.Null;

    public static JsonPathValue Of(JsonNode? node) => new(node, IsNothing: false);

    /// <summary>Section 2.3.5.2.2: nothing equals nothing; numbers compare as numbers.</summary>
    public bool IsEqual(JsonPathValue other) =>
        IsNothing || other.IsNothing ? IsNothing == other.IsNothing
        : Number(this) is { } left && Number(other) is { } right ? left.Equals(right)
        : JsonNode.DeepEquals(Node, other.Node);

    /// <summary>Only two numbers or two strings have an order.</summary>
    public bool IsLess(JsonPathValue other) =>
        Number(this) is { } left && Number(other) is { } right ? left < right
        : Text is { } text && other.Text is { } otherText && string.CompareOrdinal(text, otherText) < 0;

    private static double? Number(JsonPathValue value)
    {
        if (value.IsNothing || value.Kind != JsonValueKind.Number)
        {
            return null;
        }

        return double.TryParse(value.Node!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
    }
}
