using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A security scheme and the option that holds its credential.</summary>
/// <param name="WireName">The scheme's name in the document.</param>
/// <param name="PropertyName">The option's name.</param>
/// <param name="FieldName">The scheme's own field on the options.</param>
/// <param name="ArgumentName">The constructor's parameter where the document has this scheme alone.</param>
/// <param name="ParameterName">The header, query parameter or cookie of an API key; the name of an HTTP scheme.</param>
/// <param name="TokenUrl">Where OAuth 2.0 clients get their tokens.</param>
/// <param name="AuthorizationUrl">Where users authorize OAuth 2.0 clients.</param>
/// <param name="OpenIdConnectUrl">Where an OpenID provider describes itself.</param>
internal sealed record SecuritySchemeModel(
    string WireName,
    SecuritySchemeKind Kind,
    EncodedText PropertyName,
    EncodedText FieldName,
    EncodedText ArgumentName,
    string ParameterName,
    string? TokenUrl,
    string? AuthorizationUrl,
    string? OpenIdConnectUrl,
    DocumentationModel Documentation);

/// <summary>How a credential travels (OpenAPI 3.1, 4.8.27).</summary>
internal enum SecuritySchemeKind
{
    ApiKeyInHeader,
    ApiKeyInQuery,
    ApiKeyInCookie,
    Bearer,
    Basic,
    Http,
    OAuth,
    OpenIdConnect,
}
