using System;

namespace ReduGen.Sending;

/// <summary>What a base address may be, and how an operation's path is put after it.</summary>
internal sealed class RequestAddress(Uri baseAddress)
{
    // Appended as text: resolving by RFC 3986 would drop the base address' own path. It has neither query nor fragment.
    private readonly string _prefix = baseAddress.AbsoluteUri.TrimEnd('/');

    /// <summary>The address of an operation.</summary>
    /// <param name="target">Its path, which begins with a slash, and its query.</param>
    public Uri Of(string target) => Exact(_prefix + target);

    /// <summary>An address that goes out as it is written; by itself Uri decodes what need not be encoded (<c>%7E</c>) and resolves dots.</summary>
    public static Uri Exact(string address) => new(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    /// <summary>The http or https address that a reference in a response leads to (RFC 3986, section 5); null if it leads to none.</summary>
    /// <param name="from">The address that the response is of.</param>
    /// <param name="reference">The reference.</param>
    public static Uri? Resolve(Uri from, string reference)
    {
        // Read anew: what an address that is left as it was written resolves to is not defined.
        return Uri.TryCreate(new Uri(from.OriginalString), reference, out Uri? to) && IsHttp(to) && to.Host.Length > 0 ? to : null;
    }

    /// <summary>Why a URI cannot be a base address; null if it can.</summary>
    public static string? Fault(Uri address)
    {
        if (!address.IsAbsoluteUri || !IsHttp(address))
        {
            return "must be an absolute http or https URI";
        }

        if (address.UserInfo.Length > 0)
        {
            return "cannot hold user information; give it as a credential";
        }

        return address.Query.Length > 0 || address.Fragment.Length > 0 ? "cannot have a query or a fragment" : null;
    }

    public static bool IsHttp(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
