using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Security;
using ReduGen.Sending;

namespace ReduGen;

/// <summary>
/// A client's own identity in OAuth 2.0: gets access tokens by the client credentials grant (RFC 6749, section 4.4) from the token endpoint that the document or
/// its OpenID provider names. A token is kept until shortly before it expires, shared by all calls with the same scopes, and got anew once after a 401.
/// </summary>
public sealed class ClientSecretCredential : OAuthCredential
{
    private readonly ConcurrentDictionary<(string Address, string Scope), TokenCache> _tokens = [];
    private readonly string _id;
    private readonly string _secret;

    /// <summary>Makes the credential of a client.</summary>
    /// <param name="clientId">The client's id.</param>
    /// <param name="clientSecret">The client's secret.</param>
    /// <exception cref="ArgumentException">One of them is null or empty.</exception>
    public ClientSecretCredential(string clientId, string clientSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        _id = clientId;
        _secret = clientSecret;
    }

    /// <summary>The token endpoint; by default the one that the document names, or that its OpenID provider does.</summary>
    public Uri? TokenAddress { get; init; }

    /// <summary>The scopes of every token; by default those that the document demands for each operation.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Sends id and secret in the form instead of in an Authorization header, for servers that know no other way (RFC 6749, section 2.3.1).</summary>
    public bool SendsSecretInForm { get; init; }

    /// <summary>What else the token endpoint wants to know, such as <c>audience</c>; none by default.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    internal override string HiddenIn(string value) => _secret;

    internal override ValueTask<string> GetValueAsync(in CredentialUse use, CancellationToken cancellationToken)
    {
        Uri? token = TokenAddress ?? use.Tokens.Resolve(use.Scheme.TokenUrl);
        Uri address = token ?? use.Tokens.Resolve(use.Scheme.OpenIdConnectUrl) ?? throw new InvalidOperationException(
            $"{use.Operation} needs an access token, and the document names no token endpoint for the security scheme \"{use.Scheme.Name}\": "
            + $"set {nameof(ClientSecretCredential)}.{nameof(TokenAddress)}.");
        string scope = Scopes is null ? use.Scheme.Scope : string.Join(' ', Scopes);
        TokenCache cache = _tokens.TryGetValue((address.OriginalString, scope), out TokenCache? known) ? known : Cache(use.Scheme, token, address, scope);
        ValueTask<string> value = cache.GetAsync(use.Tokens, use.Rejected, cancellationToken);
        return value.IsCompletedSuccessfully ? value : AwaitAsync(value, use);
    }

    private TokenCache Cache(SecurityScheme scheme, Uri? token, Uri address, string scope) => _tokens.GetOrAdd(
        (address.OriginalString, scope),
        new TokenCache((client, cancellationToken) => RequestAsync(client, scheme, token, address, scope, cancellationToken)));

    private static async ValueTask<string> AwaitAsync(ValueTask<string> token, CredentialUse use)
    {
        try
        {
            return await token.ConfigureAwait(false);
        }
        catch (TokenFault fault)
        {
            throw fault.For(use.Operation, use.Scheme);
        }
    }

    private async Task<AccessToken> RequestAsync(
        TokenClient client, SecurityScheme scheme, Uri? token, Uri address, string scope, CancellationToken cancellationToken)
    {
        // What the client says of itself must not show, however the token endpoint repeats it.
        string basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(Form(_id) + ":" + Form(_secret)));
        var secrets = new SecretMask([new AppliedCredential(scheme, this, basic)]);
        token ??= await DiscoverAsync(client, address, secrets, cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = client.Time.GetUtcNow();
        using var request = new TokenMessage(HttpMethod.Post, token) { Content = new FormUrlEncodedContent(Fields(scope)) };
        if (!SendsSecretInForm)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", basic);
        }

        return await client.SendAsync(request, secrets, answer => TokenJson.Token(answer, now), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Uri> DiscoverAsync(TokenClient client, Uri address, SecretMask secrets, CancellationToken cancellationToken)
    {
        using var request = new TokenMessage(HttpMethod.Get, address);
        return await client.SendAsync(request, secrets, TokenJson.TokenEndpoint, cancellationToken).ConfigureAwait(false);
    }

    private List<KeyValuePair<string, string>> Fields(string scope)
    {
        List<KeyValuePair<string, string>> fields = [new("grant_type", "client_credentials"), .. Parameters];
        if (scope.Length > 0)
        {
            fields.Add(new("scope", scope));
        }

        if (SendsSecretInForm)
        {
            fields.Add(new("client_id", _id));
            fields.Add(new("client_secret", _secret));
        }

        return fields;
    }

    // Id and secret are encoded as in a form before they are joined (RFC 6749, section 2.3.1).
    private static string Form(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
