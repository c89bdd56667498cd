using System;
using System.Buffers;

namespace ReduGen.Parameters;

/// <summary>Percent-encoding of UTF-8 (RFC 3986, section 2.1).</summary>
internal static class PercentEncoding
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string UnreservedCharacters = LettersAndDigits + "-._~";

    private static readonly SearchValues<byte> Unreserved = Bytes(UnreservedCharacters);

    // "#", "[" and "]" cannot stand in a query (RFC 3986, section 3.4); "&" and "+" mean something else in the value of one. Both are the
    // application's to encode (OpenAPI 3.1.1, section 4.8.12.2.2, allowReserved), and nobody else knows where the value ends.
    private static readonly SearchValues<byte> ReservedInQuery = Bytes(UnreservedCharacters + ":/?@!$'()*,;=");

    // What a path segment may hold (RFC 3986, section 3.3), and the slash.
    private static readonly SearchValues<byte> ReservedInPath = Bytes(UnreservedCharacters + ":/@!$&'()*+,;=");

    private static readonly SearchValues<byte> Literal = Bytes(UnreservedCharacters + ":/?@!$&'()*+,;=");

    /// <summary>Appends a text.</summary>
    public static void Append(ArrayBufferWriter<byte> to, ReadOnlySpan<byte> text, Escaping escaping)
    {
        if (escaping == Escaping.None)
        {
            to.Write(text);
            return;
        }

        SearchValues<byte> plain = Plain(escaping);
        while (true)
        {
            int length = text.IndexOfAnyExcept(plain);
            if (length < 0)
            {
                to.Write(text);
                return;
            }

            to.Write(text[..length]);
            text = text[length..];
            if (escaping != Escaping.Unreserved && IsTriple(text))
            {
                to.Write(text[..3]);
                text = text[3..];
            }
            else
            {
                AppendTriple(to, text[0]);
                text = text[1..];
            }
        }
    }

    private static void AppendTriple(ArrayBufferWriter<byte> to, byte value)
    {
        Span<byte> triple = to.GetSpan(3);
        triple[0] = (byte)'%';
        triple[1] = "0123456789ABCDEF"u8[value >> 4];
        triple[2] = "0123456789ABCDEF"u8[value & 15];
        to.Advance(3);
    }

    private static bool IsTriple(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == '%' && char.IsAsciiHexDigit((char)text[1]) && char.IsAsciiHexDigit((char)text[2]);

    private static SearchValues<byte> Plain(Escaping escaping) => escaping switch
    {
        Escaping.ReservedInQuery => ReservedInQuery,
        Escaping.ReservedInPath => ReservedInPath,
        Escaping.Literal => Literal,
        _ => Unreserved,
    };

    private static SearchValues<byte> Bytes(string characters) => SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(characters));
}
