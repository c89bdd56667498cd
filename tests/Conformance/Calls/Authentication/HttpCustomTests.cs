using System.Net;
using Spector.AuthenticationHttpCustom;

namespace ReduGen.Conformance.Calls.Authentication;

/// <summary>A scheme of the Authorization header that has no rules of its own.</summary>
[Scenarios("Authentication_Http_Custom")]
public sealed class HttpCustomTests : SpectorTests
{
    [Scenario("valid")]
    public async Task The_right_key()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, Http = "valid-key" });

        await client.Authentication.ValidAsync();
    }

    [Scenario("invalid")]
    public async Task A_wrong_key_is_the_documents_error()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, Http = "invalid-key" });

        var error = await Assert.ThrowsAsync<ApiException<InvalidAuth>>(() => client.Authentication.InvalidAsync());

        Assert.Equal(HttpStatusCode.Forbidden, error.Status);
        Assert.Equal("invalid-api-key", error.Error.Error);
    }
}
