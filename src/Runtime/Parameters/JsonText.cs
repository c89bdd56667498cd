using System;
using System.Text.Json;
using ReduGen.Generated;

namespace ReduGen.Parameters;

/// <summary>The text of JSON values outside of JSON: strings without their quotes, everything else as it is.</summary>
internal static class JsonText
{
    /// <summary>Begins to read a value that a JsonWriter wrote; the reader stands on its first token.</summary>
    public static Utf8JsonReader Begin(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonReader.MaxDepth });
        reader.Read();
        return reader;
    }

    /// <summary>The text of a value that is no array and no object, without a reader; false where it needs one.</summary>
    public static bool TryScalar(ReadOnlySpan<byte> json, out ReadOnlySpan<byte> text)
    {
        text = json;
        switch (json[0])
        {
            case (byte)'"':
                text = json[1..^1];
                return !text.Contains((byte)'\\');
            case (byte)'[' or (byte)'{' or (byte)'n':
                return false;
            default:
                return true;
        }
    }

    /// <summary>
    /// The text of the name or value that the reader stands on; it moves to the value's end. Null is the empty text, and an array or object,
    /// which no style knows how to write inside another, its JSON.
    /// </summary>
    public static ReadOnlySpan<byte> Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                return Slice(ref reader, json);
            case JsonTokenType.Null:
                return [];
            default:
                return reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;
        }
    }

    /// <summary>The JSON of the value that the reader stands on; it moves to the value's end.</summary>
    public static ReadOnlySpan<byte> Slice(scoped ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    private static ReadOnlySpan<byte> Unescape(ref Utf8JsonReader reader)
    {
        byte[] text = new byte[reader.ValueSpan.Length];
        return text.AsSpan(0, reader.CopyString(text));
    }
}
