using System;

namespace ReduGen.Sending;

/// <summary>What a base address may be, and how an operation's path is put after it.</summary>
internal sealed class RequestAddress(Uri baseAddress)
{
    // Appended as text: resolving by RFC 3986 would drop the base address' own path.
    private readonly string _prefix = baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>The address of an operation.</summary>
    /// <param name="target">Its path, which begins with a slash, and its query.</param>
    public Uri Of(string target) => Exact(_prefix + target);

    /// <summary>An address that goes out as it is written; by itself Uri decodes what need not be encoded (<c>%7E</c>) and resolves dots.</summary>
    public static Uri Exact(string address) => new(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

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
