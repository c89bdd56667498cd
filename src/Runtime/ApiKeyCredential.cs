using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>An API key: a text that is sent in a header, a query parameter or a cookie, as the document's security scheme says.</summary>
public sealed class ApiKeyCredential : SecretCredential
{
    private const string Kind = "API key";

    /// <summary>A key that stays until <see cref="SecretCredential.Update"/> replaces it.</summary>
    /// <param name="value">The key itself, without any prefix.</param>
    /// <exception cref="ArgumentException">The key is null, empty, has white space at an end, or holds a control character.</exception>
    public ApiKeyCredential(string value)
        : base(new RotatingSecret(Kind, value))
    {
    }

    /// <summary>A key that is asked for before every request.</summary>
    /// <param name="provider">Gives the key; it should answer from a cache, since every call waits for it. What it throws reaches the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public ApiKeyCredential(Func<CancellationToken, ValueTask<string>> provider)
        : base(new RotatingSecret(Kind, provider))
    {
    }

    /// <summary>Makes the credential of a key.</summary>
    /// <param name="value">The key itself.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    public static implicit operator ApiKeyCredential(string value) => new(value);
}
