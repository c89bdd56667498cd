using System.IO;
using System.Net;
using Spector.PayloadContentNegotiation;

namespace ReduGen.Conformance.Calls.Payload;

/// <summary>A response in the media type that the caller asks for.</summary>
[Scenarios("Payload_ContentNegotiation")]
public sealed class ContentNegotiationTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("SameBody")]
    public async Task One_type_of_value_in_two_media_types()
    {
        await using Stream png = await Client.ContentNegotiation.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync(new() { Accept = "image/png" });
        await using Stream jpeg = await Client.ContentNegotiation.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync(new() { Accept = "image/jpeg" });
        var error = await Assert.ThrowsAsync<ApiException>(
            () => Client.ContentNegotiation.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync(new() { Accept = "image/gif" }));

        await Images.AssertAsync(Images.Png, png);
        await Images.AssertAsync(Images.Jpeg, jpeg);
        Assert.Equal(HttpStatusCode.BadRequest, error.Status);
    }

    [Scenario("DifferentBody")]
    public async Task Two_types_of_value_in_two_media_types()
    {
        DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonResult image =
            await Client.ContentNegotiation.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonAsync(new() { Accept = "image/png" });
        DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonResult json =
            await Client.ContentNegotiation.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonAsync(new() { Accept = "application/json" });

        await using var png = Assert.IsType<Stream>(image.Value, exactMatch: false);
        await Images.AssertAsync(Images.Png, png);
        await Images.AssertAsync(Images.Png, new MemoryStream(Assert.IsType<DifferentBodyPngImageAsJson>(json.Value).Content));
    }
}
