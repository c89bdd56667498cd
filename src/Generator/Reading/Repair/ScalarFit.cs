using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Json;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// Reads a scalar as the kind its keyword asks for. Microsoft.OpenApi parses these without a net: <c>maxLength: abc</c>, <c>minLength:
/// 1.0</c> or a URI with a bad port end its reading of the whole document.
/// </summary>
internal static class ScalarFit
{
    /// <summary>
    /// The node to read instead (mostly itself), or null to leave it out; then <paramref name="harmless"/> says that nothing is lost.
    /// </summary>
    public static JsonNode? Fit(JsonNode node, ScalarShape shape, out bool harmless)
    {
        harmless = false;
        if (node is not JsonValue value)
        {
            return null;
        }

        JsonValueKind json = value.GetValueKind();
        if (IsAsAsked(json, shape.Kind))
        {
            return node;
        }

        string text = json == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        switch (shape.Kind)
        {
            case ScalarKind.Text:
                // Theirs would print True.
                return JsonValue.Create(text);
            case ScalarKind.Uri:
                return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) ? node : null;
            case ScalarKind.AbsoluteUri:
                return Uri.TryCreate(text, UriKind.Absolute, out _) ? node : null;
            case ScalarKind.Name:
                return Name(text, shape) is not { } name ? null : name == text ? node : JsonValue.Create(name);
            case ScalarKind.Host:
                return IsHost(text) ? node : null;
            case ScalarKind.Flag:
                return bool.TryParse(text, out bool flag) ? JsonValue.Create(flag) : null;
            default:
                return json is JsonValueKind.Number or JsonValueKind.String && JsonNumber.IsValid(text)
                    ? FitNumber(text, shape.Kind, json == JsonValueKind.Number ? node : JsonNode.Parse(text)!, out harmless)
                    : null;
        }
    }

    /// <summary>Most are: their text need not be written to see it.</summary>
    private static bool IsAsAsked(JsonValueKind json, ScalarKind kind) => json switch
    {
        JsonValueKind.String => kind == ScalarKind.Text,
        JsonValueKind.Number => kind is ScalarKind.Text or ScalarKind.Number,
        JsonValueKind.True or JsonValueKind.False => kind == ScalarKind.Flag,
        _ => false,
    };

    private static JsonNode? FitNumber(string text, ScalarKind kind, JsonNode number, out bool harmless)
    {
        harmless = false;
        if (kind == ScalarKind.Number)
        {
            return number;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            // Beyond 10²⁸: no limit at all.
            harmless = text[0] != '-';
            return null;
        }

        if (kind == ScalarKind.Step)
        {
            return value > 0 ? number : null;
        }

        if (value < 0 || value != decimal.Truncate(value))
        {
            return null;
        }

        harmless = value > int.MaxValue;
        string whole = decimal.Truncate(value).ToString("F0", CultureInfo.InvariantCulture);
        return harmless ? null : whole == text ? number : JsonNode.Parse(whole);
    }

    /// <summary>The listed spelling of a text; a name in other letters is meant.</summary>
    private static string? Name(string text, ScalarShape shape) =>
        shape.Names.Contains(text) ? text : shape.Names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));

    private static bool IsHost(string text)
    {
        string[] parts = text.Split(':');
        return parts.Length <= 2
            && Uri.CheckHostName(parts[0]) != UriHostNameType.Unknown
            && (parts.Length == 1 || ushort.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }
}
