using Spector.AuthenticationNoAuthUnion;

namespace ReduGen.Conformance.Calls.Authentication;

/// <summary>A token, or nothing at all.</summary>
[Scenarios("Authentication_Noauth_Union")]
public sealed class NoAuthUnionTests : SpectorTests
{
    [Scenario("validNoAuth")]
    public async Task Nothing()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address });

        await client.Authentication.ValidNoAuthAsync();
    }

    [Scenario("validToken")]
    public async Task The_token()
    {
        using var client = new SpectorClient(new SpectorClientOptions { BaseAddress = SpectorServer.Address, OAuth2Auth = SpectorServer.Token });

        await client.Authentication.ValidTokenAsync();
    }
}
