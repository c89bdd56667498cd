using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReduGen.Security;

/// <summary>
/// Finds a secret in a text however it is spelled there: as it is, with any of its bytes percent-encoded (RFC 3986, section 2.1; a space as +), or with any of its
/// characters as an escape of JSON (RFC 8259, section 7). A server may repeat a key in a URL, in a form or in JSON inside of JSON.
/// </summary>
internal static class SecretSpelling
{
    /// <summary>Finds the first place at or behind a start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="secret">The secret in UTF-8.</param>
    /// <param name="start">Where the search begins.</param>
    /// <returns>The place and length; negative and 0 where it is nowhere.</returns>
    public static (int Index, int Length) Find(ReadOnlySpan<char> text, ReadOnlySpan<byte> secret, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (Match(text[i..], secret) is var length and > 0)
            {
                return (i, length);
            }
        }

        return (-1, 0);
    }

    /// <summary>How many characters at the text's beginning are the secret; negative where they are not.</summary>
    private static int Match(ReadOnlySpan<char> text, ReadOnlySpan<byte> secret)
    {
        Span<byte> plain = stackalloc byte[4];
        int position = 0;
        while (!secret.IsEmpty)
        {
            ReadOnlySpan<char> rest = text[position..];
            (int used, int bytes) = Decode(rest, plain);
            if (bytes > 0 && secret.StartsWith(plain[..bytes]))
            {
                // A percent sign or backslash of the secret's own may look like the beginning of an escape.
                if (rest[0] == secret[0] && Match(rest[1..], secret[1..]) is var behind and >= 0)
                {
                    return position + 1 + behind;
                }
            }
            else
            {
                (used, bytes) = Literal(rest, plain);
                if (bytes == 0 || !secret.StartsWith(plain[..bytes]))
                {
                    return -1;
                }
            }

            position += used;
            secret = secret[bytes..];
        }

        return position;
    }

    private static (int Used, int Bytes) Literal(ReadOnlySpan<char> text, Span<byte> plain) =>
        Rune.DecodeFromUtf16(text, out Rune rune, out int used) == OperationStatus.Done ? (used, rune.EncodeToUtf8(plain)) : default;

    private static (int Used, int Bytes) Decode(ReadOnlySpan<char> text, Span<byte> plain)
    {
        switch (text.IsEmpty ? default : text[0])
        {
            case '+':
                plain[0] = (byte)' ';
                return (1, 1);
            case '%' when text.Length >= 3 && byte.TryParse(text[1..3], NumberStyles.AllowHexSpecifier, null, out plain[0]):
                return (3, 1);
            case '\\' when text.Length >= 2 && text[1] is '"' or '\\' or '/':
                plain[0] = (byte)text[1];
                return (2, 1);
            case '\\' when TryUnit(text, out char unit):
                return char.IsHighSurrogate(unit) && TryUnit(text[6..], out char low) && Rune.TryCreate(unit, low, out Rune pair) ? (12, pair.EncodeToUtf8(plain))
                    : Rune.TryCreate(unit, out Rune rune) ? (6, rune.EncodeToUtf8(plain))
                    : default;
            default:
                return default;
        }
    }

    private static bool TryUnit(ReadOnlySpan<char> text, out char unit)
    {
        bool isUnit = text.Length >= 6 && text.StartsWith("\\u");
        unit = isUnit && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, null, out ushort number) ? (char)number : default;
        return unit != default;
    }
}
