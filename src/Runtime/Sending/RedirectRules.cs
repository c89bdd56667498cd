using System;
using System.Net;
using System.Net.Http;

namespace ReduGen.Sending;

/// <summary>Which redirects are followed, and how (RFC 9110, section 15.4).</summary>
internal static class RedirectRules
{
    /// <summary>Whether a status sends the client elsewhere; 300 offers a choice and 304 is an answer.</summary>
    public static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently
        or HttpStatusCode.Found
        or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect
        or HttpStatusCode.PermanentRedirect;

    /// <summary>The method of the next request; null where the request may not be repeated.</summary>
    public static HttpMethod? NextMethod(HttpStatusCode status, HttpMethod method, bool hasBody)
    {
        if (method == HttpMethod.Get || method == HttpMethod.Head)
        {
            return method;
        }

        return status switch
        {
            HttpStatusCode.SeeOther => HttpMethod.Get,
            HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect when !hasBody => method,
            // After 301 and 302 some servers mean GET and some the same method again: a guess could act twice.
            _ => null,
        };
    }

    /// <summary>Whether two addresses have one origin: scheme, host and port (RFC 6454, section 5).</summary>
    public static bool IsSameOrigin(Uri one, Uri other) =>
        one.Scheme == other.Scheme && one.Port == other.Port && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>An origin as text: of an address that a server chose, nothing else is fit for a message.</summary>
    public static string Origin(Uri address) =>
        address.IsDefaultPort ? $"{address.Scheme}://{address.Host}" : $"{address.Scheme}://{address.Host}:{address.Port}";
}
