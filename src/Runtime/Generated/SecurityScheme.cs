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

    /// <summary>The scheme's name in the document.</summary>
    public override string ToString() => Name;
}
