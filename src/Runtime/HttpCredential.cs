using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>
/// What an HTTP authentication scheme other than Basic and Bearer takes, sent as <c>Authorization: &lt;scheme&gt; …</c> (RFC 9110, section 11.6.2).
/// </summary>
public sealed class HttpCredential : SecretCredential
{
    private const string Kind = "HTTP credential";

    /// <summary>A value that stays until <see cref="SecretCredential.Update"/> replaces it.</summary>
    /// <param name="value">What follows the scheme's name: a token, or parameters as in <c>username="…", response="…"</c>.</param>
    /// <exception cref="ArgumentException">The value is null, empty, has white space at an end, or holds a control character.</exception>
    public HttpCredential(string value)
        : base(new RotatingSecret(Kind, value))
    {
    }

    /// <summary>A value that is asked for before every request.</summary>
    /// <param name="provider">Gives the value; every call waits for it. What it throws reaches the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public HttpCredential(Func<CancellationToken, ValueTask<string>> provider)
        : base(new RotatingSecret(Kind, provider))
    {
    }

    /// <summary>Makes the credential of a value.</summary>
    /// <param name="value">What follows the scheme's name.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    public static implicit operator HttpCredential(string value) => new(value);
}
