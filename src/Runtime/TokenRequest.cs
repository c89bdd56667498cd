using System;
using System.Collections.Generic;
using ReduGen.Security;

namespace ReduGen;

/// <summary>What a provider of access tokens is asked for: a token for one operation of the document.</summary>
public sealed class TokenRequest
{
    internal TokenRequest(in CredentialUse use)
    {
        Scheme = use.Scheme.Name;
        Scopes = use.Scheme.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        TokenAddress = use.Tokens.Resolve(use.Scheme.TokenUrl);
        AuthorizationAddress = use.Tokens.Resolve(use.Scheme.AuthorizationUrl);
        OpenIdConnectAddress = use.Tokens.Resolve(use.Scheme.OpenIdConnectUrl);
        RejectedToken = use.Rejected;
    }

    /// <summary>The security scheme's name in the document.</summary>
    public string Scheme { get; }

    /// <summary>The scopes that the operation demands.</summary>
    public IReadOnlyList<string> Scopes { get; }

    /// <summary>The token endpoint of the scheme's flows; null where the document names none.</summary>
    public Uri? TokenAddress { get; }

    /// <summary>The authorization endpoint of the scheme's flows; null where the document names none.</summary>
    public Uri? AuthorizationAddress { get; }

    /// <summary>Where the OpenID provider describes itself (OpenID Connect Discovery 1.0, section 4); null where the document does not say.</summary>
    public Uri? OpenIdConnectAddress { get; }

    /// <summary>The token that the server just refused with 401: another is asked for, this once. Null for an ordinary request.</summary>
    public string? RejectedToken { get; }
}
