using System;
using System.Net.Http.Headers;

namespace ReduGen.Receiving;

/// <summary>A media type or range of the document, and how well a response's Content-Type fits it: the most specific one wins (OpenAPI 3.1, 4.8.17).</summary>
internal static class MediaType
{
    /// <summary>The value of <see cref="Fit"/> for what does not fit.</summary>
    public const int NoFit = 0;

    /// <summary>The Content-Type as it was sent, first value; null without one. The parsed header is null where the value is not well-formed, and costs more.</summary>
    public static string? Of(HttpContentHeaders headers)
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

    /// <summary>Type and subtype, without parameters.</summary>
    public static ReadOnlySpan<char> Essence(ReadOnlySpan<char> mediaType)
    {
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType[..end]).Trim();
    }

    /// <summary>How well a Content-Type fits: the higher the better. Without one, and between two kinds of JSON, everything fits a little.</summary>
    /// <param name="documented">The media type or range in the document.</param>
    /// <param name="contentType">The response's Content-Type.</param>
    public static int Fit(string documented, string? contentType)
    {
        ReadOnlySpan<char> wanted = Essence(documented);
        ReadOnlySpan<char> sent = Essence(contentType);
        if (sent.IsEmpty)
        {
            return 1;
        }

        if (wanted.Equals(sent, StringComparison.OrdinalIgnoreCase))
        {
            // A parameter that is not sent, such as a profile, tells two media types apart only where another one has it.
            return !HasParameters(documented) ? 5 : AreSent(documented, contentType!) ? 6 : 2;
        }

        return wanted is "*/*" ? 3
            : wanted.EndsWith("/*") && sent.StartsWith(wanted[..^1], StringComparison.OrdinalIgnoreCase) ? 4
            : JsonMediaType.IsJson(wanted) && JsonMediaType.IsJson(sent) ? 1
            : NoFit;
    }

    private static bool HasParameters(string mediaType) => mediaType.Contains(';');

    private static bool AreSent(string documented, string contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(documented, out MediaTypeHeaderValue? wanted) || !MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? sent))
        {
            return string.Equals(documented, contentType, StringComparison.OrdinalIgnoreCase);
        }

        foreach (NameValueHeaderValue parameter in wanted.Parameters)
        {
            if (!IsSent(parameter, sent))
            {
                return false;
            }
        }

        return true;
    }

    // With quotes or without, a value is the same (RFC 9110, section 5.6.6).
    private static bool IsSent(NameValueHeaderValue parameter, MediaTypeHeaderValue sent)
    {
        foreach (NameValueHeaderValue other in sent.Parameters)
        {
            if (string.Equals(other.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && string.Equals(other.Value?.Trim('"'), parameter.Value?.Trim('"'), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
