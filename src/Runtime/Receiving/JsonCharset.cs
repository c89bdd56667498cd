using System;
using System.IO;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Receiving;

/// <summary>Makes JSON UTF-8 where its Content-Type names another charset. JSON between systems must be UTF-8 (RFC 8259, section 8.1); some is older.</summary>
internal static class JsonCharset
{
    /// <summary>The charset that makes it necessary; null for UTF-8. Half a surrogate pair is a fault in UTF-16 as it is in UTF-8, and not a text with U+FFFD.</summary>
    public static Encoding? Other(HttpContentHeaders headers)
    {
        if (!IsNamed(headers) || BodyDecoding.Charset(headers) is not { } charset || charset.CodePage == Encoding.UTF8.CodePage)
        {
            return null;
        }

        return Strict(charset);
    }

    /// <summary>The UTF-8 of a body on its way.</summary>
    public static async ValueTask<Stream> ToUtf8Async(Stream body, Encoding charset, CancellationToken cancellationToken)
    {
        if (charset.CodePage == Encoding.Unicode.CodePage)
        {
            // "utf-16" does not say which byte goes first; a byte order mark does (RFC 2781, section 4.3).
            byte[] mark = new byte[2];
            int count = await body.ReadAtLeastAsync(mark, mark.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            charset = Marked(charset, mark.AsSpan(0, count));
            body = new PrefixedStream(mark.AsMemory(0, count), body);
        }

        return Encoding.CreateTranscodingStream(body, charset, Encoding.UTF8);
    }

    /// <summary>The UTF-8 of a body that is at hand, without a byte order mark.</summary>
    /// <exception cref="DecoderFallbackException">The body is no text in its charset.</exception>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> body, HttpContentHeaders headers)
    {
        if (Other(headers) is { } charset)
        {
            charset = charset.CodePage == Encoding.Unicode.CodePage ? Marked(charset, body.Span) : charset;
            body = Encoding.Convert(charset, Encoding.UTF8, body.ToArray());
        }

        return body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
    }

    private static Encoding Strict(Encoding charset) =>
        Encoding.GetEncoding(charset.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static Encoding Marked(Encoding charset, ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Strict(Encoding.BigEndianUnicode) : charset;

    // The header is parsed only where it may matter: this runs for every body.
    private static bool IsNamed(HttpContentHeaders headers) =>
        MediaType.Of(headers) is { } contentType
        && contentType.Contains(';')
        && contentType.Contains("charset", StringComparison.OrdinalIgnoreCase)
        && !contentType.Contains("utf-8", StringComparison.OrdinalIgnoreCase);
}
