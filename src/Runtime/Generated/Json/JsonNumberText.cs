using System;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>Numbers that stand in a string.</summary>
internal static class JsonNumberText
{
    /// <summary>Whether a text is a number as section 6 of RFC 8259 spells it, and nothing else.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> text)
    {
        // White space around it would be JSON as well.
        if (text.IsEmpty || text[0] is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')) || !char.IsAsciiDigit((char)text[^1]))
        {
            return false;
        }

        var reader = new Utf8JsonReader(text);
        try
        {
            return reader.Read() && reader.ValueSpan.Length == text.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a text is what System.Text.Json calls a named floating-point literal.</summary>
    public static bool IsName(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("NaN"u8) || text.SequenceEqual("Infinity"u8) || text.SequenceEqual("-Infinity"u8);
}
