using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

/// <summary>Which of the bodies of one status a response has, by its Content-Type.</summary>
public class SelectionTests
{
    private static readonly ApiOperation<Result> Several = new ApiOperation<Result>("GET", "/n")
        .Returns(200, ApiBody.Stream, static value => new Result("stream", value), "image/*")
        .Returns(200, Json.Int64, static value => new Result("json", value))
        .Returns(200, Json.String, static value => new Result("profile", value), "application/json; profile=\"short\"")
        .Returns(200, ApiBody.Text, static value => new Result("text", value))
        .Returns(201, Json.NullableValue(Json.Int64), static value => value is { } one ? new Result("nullable", one) : null!)
        .Returns(204)
        .Fails(400, Json.String)
        .Fails(400, Json.Int64, "application/problem+json");

    [Theory]
    [InlineData("application/json", "1", "json")]
    [InlineData("APPLICATION/JSON; charset=utf-8", "1", "json")]
    [InlineData("application/vnd.thing+json", "1", "json")]
    [InlineData("text/json", "1", "json")]
    [InlineData(null, "[]", "stream")]
    [InlineData("application/json; profile=short", "\"a\"", "profile")]
    [InlineData("application/json;charset=utf-8;profile=\"short\"", "\"a\"", "profile")]
    [InlineData("application/json; profile=long", "1", "json")]
    [InlineData("image/png", "x", "stream")]
    [InlineData("Image/JPEG", "x", "stream")]
    [InlineData("text/plain;charset=utf-8", "x", "text")]
    public async Task The_most_specific_media_type_wins(string? contentType, string body, string expected) =>
        Assert.Equal(expected, (await SendAsync(Several, Answers.Text(body, contentType))).Case);

    [Theory]
    [InlineData("*/*", "application/*", "application/json", "application/json")]
    [InlineData("application/*", "*/*", "application/pdf", "application/*")]
    [InlineData("application/*", "*/*", "image/png", "*/*")]
    public async Task A_range_goes_behind_a_media_type_and_the_larger_range_last(string first, string second, string contentType, string expected)
    {
        ApiOperation<Result> operation = new ApiOperation<Result>("GET", "/n")
            .Returns(200, ApiBody.Text, value => new Result(first, value), first)
            .Returns(200, ApiBody.Text, value => new Result(second, value), second)
            .Returns(200, ApiBody.Text, static value => new Result("application/json", value), "application/json");

        Assert.Equal(expected, (await SendAsync(operation, Answers.Text("a", contentType))).Case);
    }

    [Fact]
    public async Task A_body_that_the_document_does_not_describe_is_an_ApiException_with_it()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => SendAsync(Several, Answers.Text("<p>Maintenance</p>", "text/html")));

        Assert.Equal("GET /n: 200 OK, but the document does not describe a body of text/html", e.Message);
        Assert.Equal("<p>Maintenance</p>", e.BodyText);
    }

    [Fact]
    public async Task A_download_takes_any_media_type_where_it_is_the_only_body()
    {
        ApiOperation<Stream> operation = new ApiOperation<Stream>("GET", "/n").Returns(200, ApiBody.Stream, "image/png");

        await using Stream stream = await SendAsync(operation, Answers.Text("a", "application/octet-stream"));
        Assert.Equal('a', stream.ReadByte());
    }

    [Fact]
    public async Task No_content_an_empty_body_and_JSON_null_are_three_cases()
    {
        Assert.Null(await SendAsync(Several, Answers.Status(204)));
        Assert.Null(await SendAsync(Several, Answers.Json("null", 201)));
        Assert.Equal(7L, (await SendAsync(Several, Answers.Json("7", 201))).Value);
        var empty = await Assert.ThrowsAsync<ApiException>(() => SendAsync(Several, Answers.Json("", 201)));
        Assert.Equal("GET /n: 201 Created, but the body is empty instead of JSON", empty.Message);
        var forbidden = await Assert.ThrowsAsync<ApiException>(() => SendAsync(Several, Answers.Json("null")));
        Assert.StartsWith("GET /n: 200 OK, but the body cannot be read: $: expected a number, found null", forbidden.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_type_is_null_without_a_body_and_not_its_default()
    {
        ApiOperation<long?> operation = new ApiOperation<long?>("GET", "/n").Returns(200, Json.Int64, static value => value).Returns(205);

        Assert.Null(await SendAsync(operation, Answers.Status(205)));
        Assert.Equal(0, await SendAsync(operation, Answers.Json("0")));
        await Assert.ThrowsAsync<ApiException>(() => SendAsync(operation, Answers.Json("null")));
    }

    [Theory]
    [InlineData("application/json", "\"a\"", "a")]
    [InlineData("text/json", "\"a\"", "a")]
    [InlineData("application/problem+json", "5", 5L)]
    [InlineData("application/problem+json; charset=utf-8", "5", 5L)]
    public async Task An_error_has_the_type_of_its_media_type(string contentType, string body, object expected)
    {
        ApiResponse<Result> response = await SendResponseAsync(Several, Answers.Text(body, contentType, 400));

        Assert.Equal(expected, response.Error);
    }

    [Fact]
    public async Task An_error_of_another_media_type_keeps_its_body()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => SendAsync(Several, Answers.Text("<p>No</p>", "text/html", 400)));

        Assert.Equal("<p>No</p>", e.BodyText);
    }

    [Fact]
    public async Task A_documented_304_is_an_answer_without_a_body()
    {
        ApiOperation<Result> operation = new ApiOperation<Result>("GET", "/n").Returns(200, Json.Int64, static value => new Result("json", value)).Fails(304);

        ApiResponse<Result> response = await SendResponseAsync(operation, Answers.Status(304));

        Assert.Equal(304, (int)response.Status);
        Assert.False(response.IsSuccess);
        Assert.Equal("GET /n: 304 Not Modified", response.Exception.Message);
    }

    [Fact]
    public async Task An_answer_to_HEAD_has_headers_and_no_body()
    {
        await using var server = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nETag: \"1\"\r\n\r\n");
        using var transport = new ApiTransport(new OtherOptions { BaseAddress = server.Address });
        ApiOperation<Nothing> operation = new ApiOperation<Nothing>("HEAD", "/n").Returns(200);

        for (int i = 0; i < 2; i++)
        {
            ApiResponse<Nothing> response = await transport.SendResponseAsync(operation, new ApiRequest(), TestContext.Current.CancellationToken);
            Assert.Equal("\"1\"", response.Headers.ETag?.Tag);
            Assert.Equal(1000, response.ContentHeaders.ContentLength);
        }

        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task What_the_caller_accepts_goes_before_what_the_document_describes()
    {
        var handler = new RecordingHandler(Answers.Json("1"), Answers.Json("1"));
        using var transport = new ApiTransport(new OtherOptions { Handler = handler });
        var chosen = new ApiRequest();
        chosen.Accept("image/png, */*;q=0.1");

        await transport.SendAsync(Several, chosen, TestContext.Current.CancellationToken);
        await transport.SendAsync(Several, new ApiRequest(), TestContext.Current.CancellationToken);

        Assert.EndsWith("\nAccept: image/png, */*;q=0.1", handler.Requests[0], StringComparison.Ordinal);
        Assert.EndsWith(
            "\nAccept: image/*, application/json, application/json; profile=\"short\", text/plain, application/problem+json", handler.Requests[1], StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => chosen.Accept("a\r\nX-Other: b"));
    }

    private static Task<T> SendAsync<T>(ApiOperation<T> operation, HttpResponseMessage answer) =>
        new OtherOptions { Handler = new RecordingHandler(answer) }.SendAsync(operation);

    private static Task<ApiResponse<T>> SendResponseAsync<T>(ApiOperation<T> operation, HttpResponseMessage answer) =>
        new ApiTransport(new OtherOptions { Handler = new RecordingHandler(answer) })
            .SendResponseAsync(operation, new ApiRequest(), TestContext.Current.CancellationToken);

    private sealed record Result(string Case, object Value);
}
