using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Security;

public sealed class SecuritySchemeTests
{
    [Theory]
    [InlineData("type: http, scheme: SharedAccessKey", "HttpCredential", "Http(\"Key\", \"SharedAccessKey\")")]
    [InlineData("type: http, scheme: digest", "HttpCredential", "Http(\"Key\", \"digest\")")]
    [InlineData("type: http, scheme: Bearer", "BearerCredential", "Bearer(\"Key\")")]
    [InlineData("type: http, scheme: basic", "BasicCredential", "Basic(\"Key\")")]
    [InlineData("type: oauth2, flows: { implicit: { authorizationUrl: /a, scopes: {} } }", "OAuthCredential", "OAuth(\"Key\", null, \"/a\")")]
    [InlineData("type: openIdConnect, openIdConnectUrl: 'https://id.example/c'", "OAuthCredential", "OpenIdConnect(\"Key\", \"https://id.example/c\")")]
    [InlineData("type: apiKey, in: query, name: k", "ApiKeyCredential", "ApiKeyInQuery(\"Key\", \"k\")")]
    public void A_security_scheme_is_an_option_of_its_kind_of_credential(string scheme, string credential, string factory)
    {
        string text = Generate.From(Documents.WithScheme(scheme)).Text("ApiClient");

        Assert.Contains($"global::ReduGen.Generated.SecurityScheme.{factory};", text);
        Assert.Contains($"public global::ReduGen.{credential}? Key", text);
    }

    [Fact]
    public void An_http_scheme_whose_name_cannot_be_sent_leaves_out_what_needs_it() => Generate.Expecting(
        [
            "(9,5): warning REDU204: GET /things at #/paths/~1things/get requires the security scheme Key, which no credential fits: "
            + "the operation was left out",
        ],
        Documents.WithScheme("type: http, scheme: 'a b'"));

    [Fact]
    public void The_flow_of_a_client_itself_tells_where_its_tokens_are() => Assert.Contains(
        "SecurityScheme.OAuth(\"Key\", \"https://id.example/client\", \"https://id.example/a\");",
        Generate.From(Documents.WithScheme(
            "type: oauth2, flows: { authorizationCode: { authorizationUrl: 'https://id.example/a', tokenUrl: 'https://id.example/user', scopes: {} }, "
            + "clientCredentials: { tokenUrl: 'https://id.example/client', scopes: {} } }")).Text("ApiClient"));

    [Theory]
    [InlineData("type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://id.example/t', scopes: { 'a:read': A } } }", ".WithScopes(\"a:read\", \"b\")")]
    [InlineData("type: http, scheme: bearer", "")]
    public void Scopes_of_an_operation_reach_the_credential_that_has_some(string scheme, string scopes) => Assert.Contains(
        $".Secured(ApiClientOptions.KeyScheme{scopes})",
        Generate.From(Documents.WithScheme(scheme).Replace("Key: []", "Key: ['a:read', b]", System.StringComparison.Ordinal)).Text("ThingsClient"));
}
