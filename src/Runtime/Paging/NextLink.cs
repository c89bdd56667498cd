using System;
using ReduGen.Sending;

namespace ReduGen.Paging;

/// <summary>Where a link to the next page leads, or why it is not followed.</summary>
/// <param name="Address">The address; null where there is no next page, or none that is followed.</param>
/// <param name="Fault">Why the link is not followed, as the end of "200 OK, but …"; null if it is.</param>
internal readonly record struct NextLink(Uri? Address, string? Fault)
{
    /// <summary>A link in a body, where a text might also be a token: an absolute http or https URL, or a path.</summary>
    /// <param name="link">The text; null or empty on the last page.</param>
    /// <param name="from">The address of the page.</param>
    /// <param name="origin">The address that the call went to: credentials and headers are meant for its origin alone.</param>
    public static NextLink OfBody(string? link, Uri from, Uri origin)
    {
        if (string.IsNullOrEmpty(link))
        {
            return default;
        }

        bool isLink = link[0] == '/' || (Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && RequestAddress.IsHttp(address));
        return isLink ? Of(link, from, origin) : new NextLink(null, "its next link is neither an http or https URL nor a path, and is not followed");
    }

    /// <summary>A link in a Link header, which is any reference to a URI (RFC 8288, section 3.1).</summary>
    /// <param name="link">The target; null on the last page.</param>
    /// <param name="from">The address of the page.</param>
    /// <param name="origin">The address that the call went to.</param>
    public static NextLink OfHeader(string? link, Uri from, Uri origin) => link is null ? default : Of(link, from, origin);

    private static NextLink Of(string link, Uri from, Uri origin)
    {
        if (RequestAddress.Resolve(from, link) is not { } address)
        {
            return new NextLink(null, "its next link is no http or https URL, and is not followed");
        }

        return RedirectRules.IsSameOrigin(address, origin)
            ? new NextLink(address, null)
            : new NextLink(null, $"its next link leads to another origin, {RedirectRules.Origin(address)}, and is not followed");
    }
}
