using System;
using System.Net;
using System.Net.Http;
using ReduGen.Security;

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
    public static HttpMethod? NextMethod(HttpStatusCode status, HttpMethod method)
    {
        if (IsSafe(method))
        {
            return method;
        }

        return status switch
        {
            HttpStatusCode.SeeOther => HttpMethod.Get,
            HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect => method,
            // After 301 and 302 some servers mean GET and some the same method again: a guess could act twice.
            _ => null,
        };
    }

    /// <summary>Whether a method only reads, of those whose redirects are followed whatever their status is.</summary>
    public static bool IsSafe(HttpMethod method) => method == HttpMethod.Get || method == HttpMethod.Head;

    /// <summary>Whether the next request has the first one's body; 303 leads to another resource, which is only read.</summary>
    public static bool KeepsBody(HttpStatusCode status) => status != HttpStatusCode.SeeOther;

    /// <summary>Why a request cannot be repeated as the next one; null if it can.</summary>
    public static string? Fault(in RequestStep step, in RequestStep next, bool isForeign, SecretMask secrets)
    {
        // Header parameters stay behind like credentials, since an API may take a secret in one. A read does without them; another method could act
        // where If-Match forbids it.
        if (step.HasHeaders && !next.HasHeaders && !IsSafe(next.Method))
        {
            return $"{step.Method} may not be repeated there without its headers";
        }

        if (next.Body is { CanRepeat: false })
        {
            return "its body is a stream, which was sent already";
        }

        return isForeign && next.Body is not null && secrets.IsIn(next.Body.Bytes) ? "its body carries the credential" : null;
    }

    /// <summary>Whether two addresses have one origin: scheme, host and port (RFC 6454, section 5).</summary>
    public static bool IsSameOrigin(Uri one, Uri other) =>
        one.Scheme == other.Scheme && one.Port == other.Port && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>An origin as text: of an address that a server chose, nothing else is fit for a message.</summary>
    public static string Origin(Uri address) =>
        address.IsDefaultPort ? $"{address.Scheme}://{address.Host}" : $"{address.Scheme}://{address.Host}:{address.Port}";
}
