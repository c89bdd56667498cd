using Spector.AuthenticationUnion;

namespace ReduGen.Conformance.Calls.Authentication;

/// <summary>Either an API key or a token: what the caller has.</summary>
[Scenarios("Authentication_Union")]
public sealed class UnionTests : SpectorTests
{
    [Scenario("validKey")]
    public async Task The_key()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, ApiKeyAuth = "valid-key" });

        await client.Authentication.ValidKeyAsync();
    }

    [Scenario("validToken")]
    public async Task The_token()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, OAuth2Auth = SpectorServer.Token });

        await client.Authentication.ValidTokenAsync();
    }
}
