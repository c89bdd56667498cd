using System;
using System.Net.Http.Headers;

namespace ReduGen.Receiving;

/// <summary>Which media types hold JSON (RFC 8259, section 11; the suffix +json, RFC 6839, section 3.1).</summary>
internal static class JsonMediaType
{
    /// <summary>Why, by its headers, a body cannot be JSON; null if it can. Without a Content-Type the body itself decides.</summary>
    public static string? Fault(HttpContentHeaders headers)
    {
        ReadOnlySpan<char> mediaType = MediaType.Essence(MediaType.Of(headers));
        return mediaType.IsEmpty || IsJson(mediaType) ? null
            : headers.ContentLength == 0 ? BodyFault.Empty
            : BodyFault.MediaType(mediaType);
    }

    public static bool IsJson(ReadOnlySpan<char> mediaType) =>
        mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
