using System;
using System.IO;
using System.IO.Pipelines;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Bodies;

public class UploadTests
{
    private const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";

    private static readonly ApiOperation<Nothing> Post = new ApiOperation<Nothing>("POST", "/things").Returns(204);

    [Fact]
    public async Task A_stream_that_knows_its_length_is_sent_with_it_and_from_where_it_stands()
    {
        string body = "";
        await using var server = new LoopbackServer(async connection =>
        {
            body = await connection.ReadAsync(4);
            await connection.WriteAsync(NoContent);
        });
        using var stream = new MemoryStream("012345"u8.ToArray()) { Position = 2 };

        await SendAsync(server, stream, "image/png");

        Assert.Equal("2345", body);
        Assert.Contains("\r\nContent-Type: image/png\r\nContent-Length: 4\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_is_sent_as_it_comes()
    {
        var pipe = new Pipe();
        string first = "";
        string second = "";
        await using var server = new LoopbackServer(async connection =>
        {
            first = await connection.ReadAsync("5\r\nfirst\r\n".Length);
            await pipe.Writer.WriteAsync("second"u8.ToArray());
            await pipe.Writer.CompleteAsync();
            second = await connection.ReadAsync("6\r\nsecond\r\n0\r\n\r\n".Length);
            await connection.WriteAsync(NoContent);
        });
        await pipe.Writer.WriteAsync("first"u8.ToArray(), TestContext.Current.CancellationToken);

        await SendAsync(server, pipe.Reader.AsStream());

        Assert.Equal("5\r\nfirst\r\n", first);
        Assert.Equal("6\r\nsecond\r\n0\r\n\r\n", second);
        Assert.Contains("\r\nTransfer-Encoding: chunked\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Content_Length_parameter_is_that_of_the_stream()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.ReadAsync(3);
            await connection.WriteAsync(NoContent);
        });
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("abc"u8.ToArray(), TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        var request = new ApiRequest();
        request.Stream(pipe.Reader.AsStream());
        request.Header("Content-Length", Json.Int32, 3);

        await new OtherOptions { BaseAddress = server.Address }.SendAsync(Post, request);

        string head = Assert.Single(server.Requests);
        Assert.Contains("\r\nContent-Length: 3\r\n", head, StringComparison.Ordinal);
        Assert.DoesNotContain("chunked", head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_body_at_hand_is_sent_again_where_a_redirect_leads(int status)
    {
        var handler = new RecordingHandler(Answers.Redirect(status, "https://other.example.com/x"), Answers.Status(204));
        var request = new ApiRequest();
        request.Json(Json.Int32, 7);

        await new OtherOptions { Handler = handler }.SendAsync(Post, request);

        Assert.Equal(
            "POST https://other.example.com/x\nUser-Agent: ReduGen/0.1.0\nContent-Type: application/json\nContent-Length: 1\n\n7", handler.Requests[1]);
    }

    [Fact]
    public async Task After_303_there_is_no_body()
    {
        var handler = new RecordingHandler(Answers.Redirect(303, "/done"), Answers.Redirect(307, "/done2"), Answers.Status(204));
        var request = new ApiRequest();
        request.Stream(new MemoryStream([1, 2]));
        request.Header("X-Id", Json.Int32, 1);

        await new OtherOptions { Handler = handler }.SendAsync(Post, request);

        Assert.Equal("GET https://api.example.com/done\nX-Id: 1\nUser-Agent: ReduGen/0.1.0", handler.Requests[1]);
        Assert.Equal("GET https://api.example.com/done2\nX-Id: 1\nUser-Agent: ReduGen/0.1.0", handler.Requests[2]);
    }

    [Fact]
    public async Task A_stream_is_not_sent_again()
    {
        var request = new ApiRequest();
        request.Stream(new MemoryStream([1, 2]));

        await RefusedAsync(request, "/x", "but the redirect to https://api.example.com is not followed: its body is a stream, which was sent already");
    }

    [Fact]
    public async Task A_body_with_the_key_stays_on_its_origin()
    {
        var request = new ApiRequest();
        request.Form(Json.Element, Targets.Element("""{"client_secret":"k/5ecret"}"""));

        await RefusedAsync(request, "https://o.com/", "but the redirect to https://o.com is not followed: its body carries the credential");
    }

    [Fact]
    public async Task Headers_stay_on_their_origin()
    {
        var request = new ApiRequest();
        request.Header("If-Match", Json.String, "\"1\"");
        await RefusedAsync(request, "https://o.com/", "but the redirect to https://o.com is not followed: POST may not be repeated there without its headers");

        var handler = new RecordingHandler(Answers.Redirect(302, "https://o.com/"), Answers.Status(204));
        request.Cookie("a", Json.Int32, 1);
        await new OtherOptions { Handler = handler }.SendAsync(new ApiOperation<Nothing>("GET", "/things").Returns(204), request);

        Assert.Equal("GET https://o.com/\nUser-Agent: ReduGen/0.1.0", handler.Requests[1]);
    }

    [Fact]
    public async Task A_stream_that_fails_is_told()
    {
        await using var server = new LoopbackServer(NoContent);

        Exception? e = await Record.ExceptionAsync(() => SendAsync(server, new BrokenStream()));

        Assert.StartsWith("POST /things: ", e?.Message, StringComparison.Ordinal);
        Assert.Contains("the disk", e?.ToString(), StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(ApiRequest request, string location, string expected)
    {
        var handler = new RecordingHandler(Answers.Redirect(308, location));
        OtherOptions options = new OtherOptions { Handler = handler }.With(OtherOptions.Header, new ApiKeyCredential("k/5ecret"));

        var e = await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(
            new ApiOperation<Nothing>("POST", "/things").Secured(OtherOptions.Header).Returns(204), request));

        Assert.EndsWith(expected, e.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    private static async Task SendAsync(LoopbackServer server, Stream stream, string mediaType = "application/octet-stream")
    {
        var request = new ApiRequest();
        request.Stream(stream, mediaType);
        await new OtherOptions { BaseAddress = server.Address }.SendAsync(Post, request);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, System.Threading.CancellationToken cancellationToken = default) =>
            throw new IOException("the disk is gone");
    }
}
