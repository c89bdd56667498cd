using System.Net.Http;

namespace ReduGen.Testing;

/// <summary>What a fake answers where a client asks for an access token (RFC 6749, section 5.1), or where a provider's token endpoint is.</summary>
internal static class FakeToken
{
    public static HttpResponseMessage Answer(HttpRequestMessage request) => new()
    {
        Content = FakeContent.Of(
            request.Method == HttpMethod.Get
                ? """{"token_endpoint":"https://fake.invalid/token"}"""u8.ToArray()
                : """{"access_token":"fake","token_type":"Bearer","expires_in":3600}"""u8.ToArray(),
            "application/json"),
        RequestMessage = request,
    };
}
