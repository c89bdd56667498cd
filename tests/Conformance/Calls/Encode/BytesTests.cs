using System.IO;
using Spector.EncodeBytes;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Bytes as base64, as base64url and as they are.</summary>
[Scenarios("Encode_Bytes")]
public sealed class BytesTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Query_default")]
    public async Task Bytes_in_a_query()
    {
        await Client.Encode.QueryDefaultAsync("test"u8.ToArray());
    }

    [Scenario("Query_base64")]
    public async Task Base64_in_a_query()
    {
        await Client.Encode.QueryBase64Async("test"u8.ToArray());
    }

    [Scenario("Query_base64url")]
    public async Task Base64url_in_a_query()
    {
        await Client.Encode.QueryBase64urlAsync("test"u8.ToArray());
    }

    [Scenario("Query_base64urlArray")]
    public async Task A_list_in_base64url_in_a_query()
    {
        await Client.Encode.QueryBase64urlArrayAsync(["test"u8.ToArray(), "test"u8.ToArray()]);
    }

    [Scenario("Header_default")]
    public async Task Bytes_in_a_header()
    {
        await Client.Encode.HeaderDefaultAsync("test"u8.ToArray());
    }

    [Scenario("Header_base64")]
    public async Task Base64_in_a_header()
    {
        await Client.Encode.HeaderBase64Async("test"u8.ToArray());
    }

    [Scenario("Header_base64url")]
    public async Task Base64url_in_a_header()
    {
        await Client.Encode.HeaderBase64urlAsync("test"u8.ToArray());
    }

    [Scenario("Header_base64urlArray")]
    public async Task A_list_in_base64url_in_a_header()
    {
        await Client.Encode.HeaderBase64urlArrayAsync(["test"u8.ToArray(), "test"u8.ToArray()]);
    }

    [Scenario("Property_default")]
    public async Task Bytes_in_a_property()
    {
        var model = new DefaultBytesProperty { Value = "test"u8.ToArray() };

        DefaultBytesProperty same = await Client.Encode.PropertyDefaultAsync(model);

        Assert.Equal("test"u8.ToArray(), same.Value);
    }

    [Scenario("Property_base64")]
    public async Task Base64_in_a_property()
    {
        var model = new Base64BytesProperty { Value = "test"u8.ToArray() };

        Base64BytesProperty same = await Client.Encode.PropertyBase64Async(model);

        Assert.Equal("test"u8.ToArray(), same.Value);
    }

    [Scenario("Property_base64url")]
    public async Task Base64url_in_a_property()
    {
        var model = new Base64urlBytesProperty { Value = "test"u8.ToArray() };

        Base64urlBytesProperty same = await Client.Encode.PropertyBase64urlAsync(model);

        Assert.Equal("test"u8.ToArray(), same.Value);
    }

    [Scenario("Property_base64urlArray")]
    public async Task A_list_in_base64url_in_a_property()
    {
        var model = new Base64urlArrayBytesProperty { Value = ["test"u8.ToArray(), "test"u8.ToArray()] };

        Base64urlArrayBytesProperty same = await Client.Encode.PropertyBase64urlArrayAsync(model);

        Assert.Equal(["test"u8.ToArray(), "test"u8.ToArray()], same.Value);
    }

    [Scenario("RequestBody_default")]
    public async Task Bytes_are_the_whole_request()
    {
        await using FileStream image = File.OpenRead(Images.Png);

        await Client.Encode.RequestBodyDefaultAsync(image);
    }

    [Scenario("RequestBody_octetStream")]
    public async Task A_stream_is_the_whole_request()
    {
        await using FileStream image = File.OpenRead(Images.Png);

        await Client.Encode.RequestBodyOctetStreamAsync(image);
    }

    [Scenario("RequestBody_customContentType")]
    public async Task An_image_is_the_whole_request()
    {
        await using FileStream image = File.OpenRead(Images.Png);

        await Client.Encode.RequestBodyCustomContentTypeAsync(image);
    }

    [Scenario("RequestBody_base64")]
    public async Task Base64_in_JSON_is_the_whole_request()
    {
        await Client.Encode.RequestBodyBase64Async("test"u8.ToArray());
    }

    [Scenario("RequestBody_base64url")]
    public async Task Base64url_in_JSON_is_the_whole_request()
    {
        await Client.Encode.RequestBodyBase64urlAsync("test"u8.ToArray());
    }

    [Scenario("ResponseBody_default")]
    public async Task Bytes_are_the_whole_response()
    {
        await using Stream image = await Client.Encode.ResponseBodyDefaultAsync();

        await Images.AssertAsync(Images.Png, image);
    }

    [Scenario("ResponseBody_octetStream")]
    public async Task A_stream_is_the_whole_response()
    {
        await using Stream image = await Client.Encode.ResponseBodyOctetStreamAsync();

        await Images.AssertAsync(Images.Png, image);
    }

    [Scenario("ResponseBody_customContentType")]
    public async Task An_image_is_the_whole_response()
    {
        await using Stream image = await Client.Encode.ResponseBodyCustomContentTypeAsync();

        await Images.AssertAsync(Images.Png, image);
    }

    [Scenario("ResponseBody_base64")]
    public async Task Base64_in_JSON_is_the_whole_response()
    {
        Assert.Equal("test"u8.ToArray(), await Client.Encode.ResponseBodyBase64Async());
    }

    [Scenario("ResponseBody_base64url")]
    public async Task Base64url_in_JSON_is_the_whole_response()
    {
        Assert.Equal("test"u8.ToArray(), await Client.Encode.ResponseBodyBase64urlAsync());
    }
}
