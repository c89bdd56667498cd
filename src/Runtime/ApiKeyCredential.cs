using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>An API key: a text that is sent in a header, a query parameter or a cookie, as the document's security scheme says.</summary>
public sealed class ApiKeyCredential : ApiCredential
{
    private readonly RotatingSecret _secret;

    /// <summary>A key that stays until <see cref="Update"/> replaces it.</summary>
    /// <param name="value">The key itself, without any prefix.</param>
    /// <exception cref="ArgumentException">The key is null, empty, has white space at an end, or holds a control character.</exception>
    public ApiKeyCredential(string value) => _secret = new RotatingSecret("API key", value);

    /// <summary>A key that is asked for before every request.</summary>
    /// <param name="provider">Gives the key; it should answer from a cache, since every call waits for it. What it throws reaches the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public ApiKeyCredential(Func<CancellationToken, ValueTask<string>> provider) => _secret = new RotatingSecret("API key", provider);

    /// <summary>Makes the credential of a key.</summary>
    /// <param name="value">The key itself.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    public static implicit operator ApiKeyCredential(string value) => new(value);

    /// <summary>Replaces the key for every request that starts from now on; the client stays as it is.</summary>
    /// <param name="value">The new key.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    /// <exception cref="InvalidOperationException">The key comes from a provider.</exception>
    public void Update(string value) => _secret.Update(value);

    internal override ValueTask<string> GetValueAsync(CancellationToken cancellationToken) => _secret.GetAsync(cancellationToken);
}
