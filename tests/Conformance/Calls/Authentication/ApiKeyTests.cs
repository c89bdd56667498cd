using System.Net;
using Spector.AuthenticationApiKey;

namespace ReduGen.Conformance.Calls.Authentication;

/// <summary>An API key in a header.</summary>
[Scenarios("Authentication_ApiKey")]
public sealed class ApiKeyTests : SpectorTests
{
    [Scenario("valid")]
    public async Task The_right_key()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, ApiKeyAuth = "valid-key" });

        await client.Authentication.ValidAsync();
    }

    [Scenario("invalid")]
    public async Task A_wrong_key_is_the_documents_error()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, ApiKeyAuth = "invalid-key" });

        var error = await Assert.ThrowsAsync<ApiException<InvalidAuth>>(() => client.Authentication.InvalidAsync());

        Assert.Equal(HttpStatusCode.Forbidden, error.Status);
        Assert.Equal("invalid-api-key", error.Error.Error);
    }
}
