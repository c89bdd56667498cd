using System.Net;
using Spector.AuthenticationOAuth2;

namespace ReduGen.Conformance.Calls.Authentication;

/// <summary>A token of OAuth2, which the caller brings.</summary>
[Scenarios("Authentication_OAuth2")]
public sealed class OAuth2Tests : SpectorTests
{
    [Scenario("valid")]
    public async Task The_right_token()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, OAuth2Auth = SpectorServer.Token });

        await client.Authentication.ValidAsync();
    }

    [Scenario("invalid")]
    public async Task A_wrong_token_is_the_documents_error()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, OAuth2Auth = "wrong" });

        var error = await Assert.ThrowsAsync<ApiException<InvalidAuth>>(() => client.Authentication.InvalidAsync());

        Assert.Equal(HttpStatusCode.Forbidden, error.Status);
        Assert.Equal("invalid-grant", error.Error.Error);
    }
}
