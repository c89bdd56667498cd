using System;
using System.Linq;
using System.Net.Http.Headers;
using ReduGen.Sending;

namespace ReduGen.Security;

/// <summary>Puts credentials into a request: query parameters into its address, headers and cookies into its headers.</summary>
internal static class CredentialPlacement
{
    /// <summary>The address with the query keys that it does not carry yet.</summary>
    public static Uri InAddress(Uri address, AppliedCredential[] credentials)
    {
        foreach (AppliedCredential credential in credentials)
        {
            if (credential.Scheme.Place != CredentialPlace.Query)
            {
                continue;
            }

            string pair = Uri.EscapeDataString(credential.Scheme.Parameter) + "=" + Uri.EscapeDataString(credential.Value);
            string query = address.Query;
            // A server that redirects to itself often repeats the whole query.
            if (!query.TrimStart('?').Split('&').Contains(pair, StringComparer.Ordinal))
            {
                address = RequestAddress.Exact(address.GetLeftPart(UriPartial.Path) + (query.Length > 1 ? query + "&" : "?") + pair);
            }
        }

        return address;
    }

    /// <summary>Adds the headers, and one Cookie header for all cookies (RFC 6265, section 5.4).</summary>
    /// <param name="headers">The request's headers.</param>
    /// <param name="credentials">The credentials.</param>
    /// <param name="cookies">The cookies that the call gives itself; null for none.</param>
    /// <exception cref="InvalidOperationException">A value cannot stand in a header.</exception>
    public static void InHeaders(HttpRequestHeaders headers, AppliedCredential[] credentials, string? cookies)
    {
        foreach (AppliedCredential credential in credentials)
        {
            switch (credential.Scheme.Place)
            {
                case CredentialPlace.Header:
                    Refuse(credential, forbidden: "");
                    Add(headers, credential, credential.Scheme.Parameter, credential.Scheme.Prefix + credential.Value);
                    break;
                case CredentialPlace.Cookie:
                    Refuse(credential, forbidden: ";,\"\\ ");
                    string pair = credential.Scheme.Parameter + "=" + credential.Value;
                    cookies = cookies is null ? pair : cookies + "; " + pair;
                    break;
            }
        }

        if (cookies is not null)
        {
            headers.TryAddWithoutValidation("Cookie", cookies);
        }
    }

    private static void Add(HttpRequestHeaders headers, in AppliedCredential credential, string name, string value)
    {
        if (!headers.TryAddWithoutValidation(name, value))
        {
            throw new InvalidOperationException(
                $"The security scheme \"{credential.Scheme.Name}\" names \"{name}\", which cannot be a header of a request.");
        }
    }

    private static void Refuse(in AppliedCredential credential, string forbidden)
    {
        foreach (char c in credential.Value)
        {
            if (c is < ' ' or > '~' || forbidden.Contains(c))
            {
                throw new InvalidOperationException(
                    $"The credential of the security scheme \"{credential.Scheme.Name}\" holds a character that its header cannot carry.");
            }
        }
    }
}
