using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Security;

namespace ReduGen;

/// <summary>
/// An access token of OAuth 2.0 or OpenID Connect, sent as <c>Authorization: Bearer …</c> (RFC 6750, section 2.1): one that the caller has, or one that a
/// provider of the caller gets by whatever flow. <see cref="ClientSecretCredential"/> gets its tokens itself.
/// </summary>
public class OAuthCredential : ApiCredential
{
    private const string Kind = "access token";

    private readonly RotatingSecret? _token;
    private readonly Func<TokenRequest, CancellationToken, ValueTask<string>>? _provider;

    /// <summary>A token that stays until <see cref="Update"/> replaces it.</summary>
    /// <param name="token">The token itself, without the word Bearer.</param>
    /// <exception cref="ArgumentException">The token is null, empty, has white space at an end, or holds a control character.</exception>
    public OAuthCredential(string token) => _token = new RotatingSecret(Kind, token);

    /// <summary>Tokens of a provider. It is asked before every request, and once more when the server refuses its token with 401.</summary>
    /// <param name="provider">Gives the token; it should answer from a cache, since every call waits for it. What it throws reaches the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public OAuthCredential(Func<TokenRequest, CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
    }

    private protected OAuthCredential()
    {
    }

    internal override bool CanRenew => _token is null;

    /// <summary>Makes the credential of a token.</summary>
    /// <param name="token">The token itself.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    public static implicit operator OAuthCredential(string token) => new(token);

    /// <summary>Replaces the token for every request that starts from now on; the client stays as it is.</summary>
    /// <param name="token">The new token.</param>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    /// <exception cref="InvalidOperationException">The token comes from a provider or from the token endpoint.</exception>
    public void Update(string token) =>
        (_token ?? throw new InvalidOperationException("The access token is not the caller's and cannot be updated.")).Update(token);

    internal override ValueTask<string> GetValueAsync(in CredentialUse use, CancellationToken cancellationToken) =>
        _token?.GetAsync(cancellationToken) ?? AskAsync(new TokenRequest(use), cancellationToken);

    private async ValueTask<string> AskAsync(TokenRequest request, CancellationToken cancellationToken) =>
        RotatingSecret.Given(Kind, await _provider!(request, cancellationToken).ConfigureAwait(false));
}
