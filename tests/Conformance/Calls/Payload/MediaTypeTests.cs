using Spector.PayloadMediaType;

namespace ReduGen.Conformance.Calls.Payload;

/// <summary>A string as text, and as JSON.</summary>
[Scenarios("Payload_MediaType_StringBody")]
public sealed class MediaTypeTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("sendAsText")]
    public async Task Text_is_sent()
    {
        await Client.Payload.StringBodySendAsTextAsync("{cat}");
    }

    [Scenario("getAsText")]
    public async Task Text_is_given_back()
    {
        Assert.Equal("{cat}", await Client.Payload.StringBodyGetAsTextAsync());
    }

    [Scenario("sendAsJson")]
    public async Task JSON_is_sent()
    {
        await Client.Payload.StringBodySendAsJsonAsync("foo");
    }

    [Scenario("getAsJson")]
    public async Task JSON_is_given_back()
    {
        Assert.Equal("foo", await Client.Payload.StringBodyGetAsJsonAsync());
    }
}
