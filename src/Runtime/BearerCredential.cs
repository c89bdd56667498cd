using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>A bearer token, sent as <c>Authorization: Bearer …</c> (RFC 6750, section 2.1).</summary>
public sealed class BearerCredential : SecretCredential
{
    private const string Kind = "bearer token";

    /// <summary>A token that stays until <see cref="SecretCredential.Update"/> replaces it.</summary>
    /// <param name="value">The token itself, without the word Bearer.</param>
    /// <exception cref="ArgumentException">The token is null, empty, has white space at an end, or holds a control character.</exception>
    public BearerCredential(string value)
        : base(new RotatingSecret(Kind, value))
    {
    }

    /// <summary>A token that is asked for before every request.</summary>
    /// <param name="provider">Gives the token; it should answer from a cache, since every call waits for it. What it throws reaches the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public BearerCredential(Func<CancellationToken, ValueTask<string>> provider)
        : base(new RotatingSecret(Kind, provider))
    {
    }

    /// <summary>Makes the credential of a token.</summary>
    /// <param name="value">The token itself.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    public static implicit operator BearerCredential(string value) => new(value);
}
