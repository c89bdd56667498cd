using System;
using System.Net;
using ReduGen.Security;

namespace ReduGen.Sending;

/// <summary>What is done about one redirect: the next request, or why there is none.</summary>
/// <param name="Next">The next request; meaningless where there is none.</param>
/// <param name="Refusal">Why the redirect is not followed, as the end of "302 Found, but …"; null if it is.</param>
internal readonly record struct Redirect(RequestStep Next, string? Refusal)
{
    /// <param name="step">The request that was redirected.</param>
    /// <param name="status">The redirect's status.</param>
    /// <param name="location">The Location header's value.</param>
    /// <param name="secrets">The secrets of the call.</param>
    public static Redirect Decide(in RequestStep step, HttpStatusCode status, Uri location, SecretMask secrets)
    {
        if (RequestAddress.Resolve(step.Address, location.OriginalString) is not { } to)
        {
            return Refuse("the redirect does not lead to an http or https address");
        }

        string origin = RedirectRules.Origin(to);
        if (step.Address.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp)
        {
            return Refuse($"the redirect from https to {origin} is not followed");
        }

        bool isForeign = !RedirectRules.IsSameOrigin(step.Address, to);
        if (isForeign && secrets.IsIn(to))
        {
            return Refuse($"the redirect to {origin} carries the credential in its address and is not followed");
        }

        if (RedirectRules.NextMethod(status, step.Method) is not { } method)
        {
            return Refuse($"the redirect to {origin} is not followed: {step.Method} may not be repeated there");
        }

        var next = new RequestStep(method, to, RedirectRules.KeepsBody(status) ? step.Body : null, step.HasHeaders && !isForeign);
        return RedirectRules.Fault(step, next, isForeign, secrets) is { } fault
            ? Refuse($"the redirect to {origin} is not followed: {fault}")
            : new Redirect(next, null);
    }

    public static Redirect Refuse(string refusal) => new(default, refusal);
}
