using System;
using System.Net.Http.Headers;
using System.Text;

namespace ReduGen.Receiving;

/// <summary>Turns a raw body into text for a person to read.</summary>
internal static class BodyDecoding
{
    public static string Decode(ReadOnlySpan<byte> body, HttpContentHeaders headers) => Decode(body, Charset(headers));

    public static string Decode(ReadOnlySpan<byte> body, Encoding encoding)
    {
        ReadOnlySpan<byte> mark = encoding.Preamble;
        return encoding.GetString(!mark.IsEmpty && body.StartsWith(mark) ? body[mark.Length..] : body);
    }

    public static Encoding Charset(HttpContentHeaders headers)
    {
        if (headers.ContentType?.CharSet is { Length: > 0 } charset)
        {
            try
            {
                return Encoding.GetEncoding(charset.Trim('"'));
            }
            catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
            {
                // A charset that the framework does not know, or that is a danger (utf-7); UTF-8 shows most of it.
            }
        }

        return Encoding.UTF8;
    }
}
