using System;
using System.Net.Http.Headers;

namespace ReduGen.Receiving;

/// <summary>Which media types hold JSON (RFC 8259, section 11; the suffix +json, RFC 6839, section 3.1).</summary>
internal static class JsonMediaType
{
    /// <summary>Why, by its headers, a body cannot be JSON; null if it can. Without a Content-Type the body itself decides.</summary>
    public static string? Fault(HttpContentHeaders headers)
    {
        if (headers.ContentLength == 0)
        {
            return BodyFault.Empty;
        }

        string? contentType = Raw(headers);
        ReadOnlySpan<char> mediaType = contentType.AsSpan();
        int end = mediaType.IndexOf(';');
        mediaType = (end < 0 ? mediaType : mediaType[..end]).Trim();
        return mediaType.IsEmpty || IsJson(mediaType) ? null : BodyFault.MediaType(mediaType);
    }

    public static bool IsJson(ReadOnlySpan<char> mediaType) =>
        mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The Content-Type as it came. The parsed header is null where the value is not well-formed, and costs more.</summary>
    public static string? Raw(HttpContentHeaders headers)
    {
        if (headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values))
        {
            foreach (string value in values)
            {
                return value;
            }
        }

        return null;
    }
}
