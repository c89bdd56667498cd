using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http.Headers;

namespace ReduGen.Receiving;

/// <summary>
/// Undoes compression that the handler left (RFC 9110, section 8.4): one of the caller's may not decompress, and some servers compress unasked. What a handler
/// has undone, it takes out of Content-Encoding.
/// </summary>
internal static class ContentDecoding
{
    /// <exception cref="InvalidDataException">The body is encoded in a way that is not known.</exception>
    public static Stream Decode(Stream body, HttpContentHeaders headers)
    {
        if (headers.NonValidated.Contains("Content-Encoding"))
        {
            foreach (string coding in headers.ContentEncoding.Reverse())
            {
                body = Decode(body, coding.ToLowerInvariant());
            }
        }

        return body;
    }

    private static Stream Decode(Stream body, string coding) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
        "br" => new BrotliStream(body, CompressionMode.Decompress),
        "deflate" => new ZLibStream(body, CompressionMode.Decompress),
        "identity" => body,
        _ => throw new InvalidDataException($"the content encoding \"{coding}\" is not known"),
    };
}
