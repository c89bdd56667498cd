using System;
using System.Net;
using System.Net.Http;
using ReduGen.Security;

namespace ReduGen.Sending;

/// <summary>What is done about one redirect: the next request, or why there is none.</summary>
internal readonly struct Redirect
{
    private Redirect(HttpMethod? method, Uri? address, string? refusal)
    {
        Method = method;
        Address = address;
        Refusal = refusal;
    }

    public HttpMethod? Method { get; }

    public Uri? Address { get; }

    /// <summary>Why the redirect is not followed, as the end of "302 Found, but …"; null if it is.</summary>
    public string? Refusal { get; }

    /// <param name="from">The address of the request, without query keys.</param>
    /// <param name="method">Its method.</param>
    /// <param name="hasBody">Whether it had a body.</param>
    /// <param name="status">The redirect's status.</param>
    /// <param name="location">The Location header's value.</param>
    /// <param name="secrets">The secrets of the call.</param>
    public static Redirect Decide(Uri from, HttpMethod method, bool hasBody, HttpStatusCode status, Uri location, SecretMask secrets)
    {
        if (!Uri.TryCreate(from, location, out Uri? to) || !RequestAddress.IsHttp(to) || to.Host.Length == 0)
        {
            return Refuse("the redirect does not lead to an http or https address");
        }

        string origin = RedirectRules.Origin(to);
        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp)
        {
            return Refuse($"the redirect from https to {origin} is not followed");
        }

        if (!RedirectRules.IsSameOrigin(from, to) && secrets.IsIn(to))
        {
            return Refuse($"the redirect to {origin} carries the credential in its address and is not followed");
        }

        return RedirectRules.NextMethod(status, method, hasBody) is { } next
            ? new Redirect(next, to, null)
            : Refuse($"the redirect to {origin} is not followed: {method} may not be repeated there");
    }

    public static Redirect Refuse(string refusal) => new(null, null, refusal);
}
