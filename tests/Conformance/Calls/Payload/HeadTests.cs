using System.Net;
using Spector.PayloadHead;

namespace ReduGen.Conformance.Calls.Payload;

/// <summary>HEAD: headers, and no body.</summary>
[Scenarios("Payload_Head")]
public sealed class HeadTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("contentTypeHeaderInResponse")]
    public async Task The_headers_of_a_response_without_a_body()
    {
        var response = await Client.Payload.ContentTypeHeaderInResponseResponseAsync();

        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Equal("text/plain; charset=utf-8", response.ContentHeaders.ContentType?.ToString());
        Assert.Equal("hello", response.TypedHeaders.XMsMeta);
    }
}
