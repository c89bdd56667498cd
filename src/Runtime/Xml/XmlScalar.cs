using System;
using System.Text.Json.Nodes;

namespace ReduGen.Xml;

/// <summary>Texts of XML as values of JSON (XML Schema Part 2, section 3.2).</summary>
internal static class XmlScalar
{
    /// <exception cref="XmlBodyException">The text is no such value.</exception>
    public static JsonNode? Read(string text, XmlKind kind, int line, int position)
    {
        if (kind is not (XmlKind.Number or XmlKind.Boolean))
        {
            return JsonValue.Create(text);
        }

        ReadOnlySpan<char> value = text.AsSpan().Trim(" \t\r\n");
        return value.IsEmpty ? null
            : kind == XmlKind.Boolean ? Boolean(value) ?? throw XmlBodyException.At("expected true or false", line, position)
            : Number(value) ?? throw XmlBodyException.At("expected a number", line, position);
    }

    private static JsonValue? Boolean(ReadOnlySpan<char> value) =>
        value is "true" or "1" ? JsonValue.Create(true) : value is "false" or "0" ? JsonValue.Create(false) : null;

    // XML Schema has numbers with a plus, with zeros in front and with a point at either end; JSON has none of these.
    private static JsonNode? Number(ReadOnlySpan<char> value)
    {
        bool isNegative = value[0] == '-';
        ReadOnlySpan<char> digits = value[0] is '-' or '+' ? value[1..] : value;
        if (digits.IsEmpty || digits.ContainsAnyExcept("0123456789.eE+-"))
        {
            return null;
        }

        digits = digits.TrimStart('0');
        string front = digits.IsEmpty || !char.IsAsciiDigit(digits[0]) ? "0" : "";
        string json = $"{(isNegative ? "-" : "")}{front}{digits}".Replace(".e", ".0e", StringComparison.OrdinalIgnoreCase);
        try
        {
            return JsonNode.Parse(json.EndsWith('.') ? json + "0" : json);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
