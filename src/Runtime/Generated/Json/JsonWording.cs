using System;
using System.Text;

namespace ReduGen.Generated;

/// <summary>The words in which messages tell what was found in a text.</summary>
internal static class JsonWording
{
    private const int LongestText = 40;

    /// <summary>Names what begins at the first byte, which is there.</summary>
    public static string Found(ReadOnlySpan<byte> text)
    {
        byte first = text[0];
        switch (first)
        {
            case (byte)'"':
                return "a string";
            case (byte)'{':
                return "an object";
            case (byte)'[':
                return "an array";
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return "a number";
        }

        if (!char.IsAsciiLetter((char)first))
        {
            return first is > (byte)' ' and < 0x7F ? $"'{(char)first}'" : $"the byte 0x{first:X2}";
        }

        int length = 1;
        while (length < text.Length && char.IsAsciiLetterOrDigit((char)text[length]))
        {
            length++;
        }

        ReadOnlySpan<byte> word = text[..length];
        return word.SequenceEqual("null"u8) ? "null"
            : word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) ? "a boolean"
            : Quote(word);
    }

    /// <summary>A piece of the text in quotes, as JSON spells it, cut where it is long.</summary>
    public static string Quote(ReadOnlySpan<byte> text) => Quote(Cut(text), LongestText);

    /// <summary>A number as it stands, cut where it is long.</summary>
    public static string Number(ReadOnlySpan<byte> text) => text.Length <= LongestText ? Encoding.UTF8.GetString(text) : Cut(text)[..LongestText] + "…";

    /// <summary>A text in quotes, as JSON spells it, cut where it is long.</summary>
    public static string Quote(string text, int longest)
    {
        var quoted = new StringBuilder("\"");
        foreach (char character in text.AsSpan(0, Math.Min(text.Length, longest)))
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' => quoted.Append($"\\u{(int)character:x4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append(text.Length > longest ? "…\"" : "\"").ToString();
    }

    // Four bytes a character at most: so the cut, which may break the last character, is beyond what is shown.
    private static string Cut(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, 4 * (LongestText + 1))]);
}
