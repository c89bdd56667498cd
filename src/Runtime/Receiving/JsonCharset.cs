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
    public static async ValueTask<Stream> ToUtf8Async(Stream body, HttpContentHeaders headers, CancellationToken cancellationToken)
    {
        if (!IsNamed(headers) || BodyDecoding.Charset(headers) is not { } charset || charset.CodePage == Encoding.UTF8.CodePage)
        {
            return body;
        }

        if (charset.CodePage == Encoding.Unicode.CodePage)
        {
            // "utf-16" does not say which byte goes first; a byte order mark does (RFC 2781, section 4.3).
            byte[] mark = new byte[2];
            int count = await body.ReadAtLeastAsync(mark, mark.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            charset = mark.AsSpan(0, count).SequenceEqual(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : charset;
            body = new PrefixedStream(mark.AsMemory(0, count), body);
        }

        return Encoding.CreateTranscodingStream(body, charset, Encoding.UTF8);
    }

    // The header is parsed only where it may matter: this runs for every body.
    private static bool IsNamed(HttpContentHeaders headers) =>
        MediaType.Of(headers) is { } contentType
        && contentType.Contains("charset", StringComparison.OrdinalIgnoreCase)
        && !contentType.Contains("utf-8", StringComparison.OrdinalIgnoreCase);
}
