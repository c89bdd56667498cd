using System;
using System.Net.Http.Headers;
using System.Text;

namespace ReduGen.Bodies;

/// <summary>A body of text, in the charset that its media type names and otherwise in UTF-8.</summary>
internal static class TextBody
{
    public static BytesBody Create(string text, string mediaType) =>
        new(EncodingOf(mediaType).GetBytes(text), WithCharset(mediaType));

    /// <summary>The encoding that a media type names; UTF-8 where it names none.</summary>
    /// <exception cref="ArgumentException">The charset is not known.</exception>
    public static Encoding EncodingOf(string mediaType) => CharsetOf(mediaType) is { } charset ? Encoding.GetEncoding(charset) : Encoding.UTF8;

    /// <summary>
    /// The media type with the charset of its text. Without one text may be taken for US-ASCII (RFC 6657, section 4); other types than text/* define
    /// their own.
    /// </summary>
    public static string WithCharset(string mediaType) =>
        CharsetOf(mediaType) is null && mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) ? mediaType + "; charset=utf-8" : mediaType;

    private static string? CharsetOf(string mediaType) =>
        MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed) && parsed.CharSet?.Trim('"') is { Length: > 0 } charset ? charset : null;
}
