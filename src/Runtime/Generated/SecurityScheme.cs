using System.ComponentModel;
using ReduGen.Security;

namespace ReduGen.Generated;

/// <summary>A security scheme of the document: which credential it takes and where that goes in a request. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecurityScheme
{
    private SecurityScheme(string name, string? property, CredentialPlace place, string parameter, string prefix)
    {
        Name = name;
        Property = property ?? name;
        Place = place;
        Parameter = parameter;
        Prefix = prefix;
    }

    /// <summary>The scheme's name in the document.</summary>
    public string Name { get; }

    /// <summary>The name of the property of the options that holds its credential.</summary>
    internal string Property { get; }

    internal CredentialPlace Place { get; }

    /// <summary>The name of the header, query parameter or cookie.</summary>
    internal string Parameter { get; }

    /// <summary>What stands before the credential's value.</summary>
    internal string Prefix { get; }

    /// <summary>The scopes that an operation demands, one space between two (RFC 6749, section 3.3); empty for none.</summary>
    internal string Scope { get; private init; } = "";

    /// <summary>Where OAuth 2.0 clients get their tokens; null where the document does not say.</summary>
    internal string? TokenUrl { get; private init; }

    /// <summary>Where users authorize OAuth 2.0 clients; null where the document does not say.</summary>
    internal string? AuthorizationUrl { get; private init; }

    /// <summary>Where the OpenID provider describes itself; null where the document does not say.</summary>
    internal string? OpenIdConnectUrl { get; private init; }

    /// <summary>An API key in a header.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="header">The header's name.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme ApiKeyInHeader(string name, string header, string? property = null) =>
        new(name, property, CredentialPlace.Header, header, "");

    /// <summary>An API key in a query parameter.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="parameter">The query parameter's name.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme ApiKeyInQuery(string name, string parameter, string? property = null) =>
        new(name, property, CredentialPlace.Query, parameter, "");

    /// <summary>An API key in a cookie.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="cookie">The cookie's name.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme ApiKeyInCookie(string name, string cookie, string? property = null) =>
        new(name, property, CredentialPlace.Cookie, cookie, "");

    /// <summary>HTTP bearer authentication (RFC 6750).</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme Bearer(string name, string? property = null) =>
        new(name, property, CredentialPlace.Header, "Authorization", "Bearer ");

    /// <summary>HTTP basic authentication (RFC 7617).</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme Basic(string name, string? property = null) =>
        new(name, property, CredentialPlace.Header, "Authorization", "Basic ");

    /// <summary>Another HTTP authentication scheme (RFC 9110, section 11): its name goes before the credential's value.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="scheme">The name of the authentication scheme.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme Http(string name, string scheme, string? property = null) =>
        new(name, property, CredentialPlace.Header, "Authorization", scheme + " ");

    /// <summary>OAuth 2.0: an access token that is sent as a bearer token.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="tokenUrl">Where clients get their tokens; null where no flow has such an URL.</param>
    /// <param name="authorizationUrl">Where users authorize clients; null where no flow has such an URL.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme OAuth(string name, string? tokenUrl, string? authorizationUrl, string? property = null) =>
        new(name, property, CredentialPlace.Header, "Authorization", "Bearer ") { TokenUrl = tokenUrl, AuthorizationUrl = authorizationUrl };

    /// <summary>OpenID Connect: an access token that is sent as a bearer token.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="url">Where the provider describes itself; null where the document does not say.</param>
    /// <param name="property">The property of the options, where it is not named as the scheme.</param>
    public static SecurityScheme OpenIdConnect(string name, string? url, string? property = null) =>
        new(name, property, CredentialPlace.Header, "Authorization", "Bearer ") { OpenIdConnectUrl = url };

    /// <summary>The scheme as an operation demands it, with scopes. It stays the same scheme and takes the same credential.</summary>
    /// <param name="scopes">The scopes, each without white space.</param>
    public SecurityScheme WithScopes(params string[] scopes) => new(Name, Property, Place, Parameter, Prefix)
    {
        Scope = string.Join(' ', scopes),
        TokenUrl = TokenUrl,
        AuthorizationUrl = AuthorizationUrl,
        OpenIdConnectUrl = OpenIdConnectUrl,
    };

    /// <summary>The scheme's name in the document.</summary>
    public override string ToString() => Name;
}
