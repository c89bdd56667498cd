using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

/// <summary>Bodies of text and bytes, and which response means what.</summary>
public class OtherBodyTests
{
    private static readonly ApiOperation<string> Text = new ApiOperation<string>("GET", "/text").Returns(200, ApiBody.Text).Returns(204);
    private static readonly ApiOperation<Stream> Download = new ApiOperation<Stream>("GET", "/file").Returns(200, ApiBody.Stream).Fails(404);

    [Theory]
    [InlineData("text/plain", "a\u00fc")]
    [InlineData("text/plain; charset=utf-8", "a\u00fc")]
    [InlineData("text/plain; charset=iso-8859-1", "a\u00c3\u00bc")]
    [InlineData("text/plain; charset=unheard-of", "a\u00fc")]
    [InlineData(null, "a\u00fc")]
    public async Task Text_is_read_by_its_charset(string? contentType, string expected) =>
        Assert.Equal(expected, await SendAsync(Text, Answers.Text("a\u00fc", contentType)));

    [Fact]
    public async Task Text_may_be_long_empty_or_not_there()
    {
        string large = new('x', 3_000_000);
        Assert.Equal(large, await SendAsync(Text, Answers.Text(large, "text/plain")));
        Assert.Equal("", await SendAsync(Text, Answers.Text("", "text/plain")));
        Assert.Equal("a", await SendAsync(Text, Answers.Text("\uFEFFa", "text/plain")));
        Assert.Null(await SendAsync(Text, Answers.Status(204)));
    }

    [Fact]
    public async Task A_cut_text_is_an_ApiException()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
            connection.Close();
        });

        var e = await Assert.ThrowsAsync<ApiException>(() => new OtherOptions { BaseAddress = server.Address }.SendAsync(Text));

        Assert.StartsWith("GET /text: 200 OK, but reading the body failed after 3 bytes: ", e.Message, StringComparison.Ordinal);
        Assert.Equal("abc", e.BodyText);
    }

    [Fact]
    public async Task A_stream_comes_before_the_body_ends_and_outlives_the_time_out()
    {
        var sent = new TaskCompletionSource();
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none");
            await sent.Task;
            await connection.WriteAsync("two");
        });
        using var transport = new ApiTransport(new OtherOptions { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(1) });

        ApiResponse<Stream> response = await transport.SendResponseAsync(Download, new ApiRequest(), CancellationToken.None);
        using var reader = new StreamReader(response.Value);
        char[] three = new char[3];
        await reader.ReadBlockAsync(three, TestContext.Current.CancellationToken);
        await Task.Delay(1200, TestContext.Current.CancellationToken);
        sent.SetResult();

        Assert.Equal("one", new string(three));
        Assert.Equal("two", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(6, response.ContentHeaders.ContentLength);
    }

    [Fact]
    public async Task A_stream_that_is_disposed_frees_the_connection()
    {
        await using var server = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nabc");
        using var transport = new ApiTransport(new OtherOptions { BaseAddress = server.Address });

        Stream stream = await transport.SendAsync(Download, new ApiRequest(), CancellationToken.None);
        Assert.Equal('a', stream.ReadByte());
        await stream.DisposeAsync();

        await Assert.Single(server.Connections).Ended.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_stream_that_was_read_leaves_the_connection_to_the_next_call()
    {
        await using var server = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc");
        using var transport = new ApiTransport(new OtherOptions { BaseAddress = server.Address });

        for (int i = 0; i < 3; i++)
        {
            await using Stream stream = await transport.SendAsync(Download, new ApiRequest(), CancellationToken.None);
            Assert.Equal("abc", await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task An_error_of_a_download_is_an_ApiException()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => SendAsync(Download, Answers.Text("gone", "text/plain", 404)));

        Assert.Equal("gone", e.BodyText);
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(201, 2)]
    [InlineData(202, 3)]
    [InlineData(206, 3)]
    public async Task An_exact_status_goes_before_a_range(int status, int expected)
    {
        ApiOperation<int> operation = new ApiOperation<int>("GET", "/n")
            .Returns(0, new Fixed(9)).Returns(2, new Fixed(3)).Returns(200, new Fixed(1)).Returns(201, new Fixed(2));

        Assert.Equal(expected, await SendAsync(operation, Answers.Json("0", status)));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(299)]
    public async Task A_default_among_the_successes_is_every_other_2xx(int status) => Assert.Equal(
        5, await SendAsync(new ApiOperation<int>("GET", "/n").Returns(0, Json.Int32), Answers.Json("5", status)));

    [Theory]
    [InlineData(100 + 99)]
    [InlineData(304)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_default_among_the_successes_is_nothing_else(int status) => await Assert.ThrowsAsync<ApiException>(
        () => SendAsync(new ApiOperation<int>("GET", "/n").Returns(0, Json.Int32), Answers.Json("5", status)));

    [Fact]
    public async Task A_default_may_be_success_and_error()
    {
        ApiOperation<int> operation = new ApiOperation<int>("GET", "/n").Returns(0, Json.Int32).Fails(0, Json.Int32);

        Assert.Equal(5, await SendAsync(operation, Answers.Json("5", 203)));
        Assert.Equal(6, (await Assert.ThrowsAsync<ApiException<int>>(() => SendAsync(operation, Answers.Json("6", 400)))).Error);
    }

    [Fact]
    public async Task The_Accept_header_names_each_media_type_once()
    {
        var handler = new RecordingHandler(Answers.Text("a", "text/csv"));
        ApiOperation<string> operation = new ApiOperation<string>("GET", "/n")
            .Returns(200, ApiBody.Text, "text/csv").Returns(201, Json.String).Fails(400, Json.Int32).Fails(401, Json.Int32, "application/problem+json").Fails(404);

        Assert.Equal("a", await new OtherOptions { Handler = handler }.SendAsync(operation));

        Assert.EndsWith("\nAccept: text/csv, application/json, application/problem+json", Assert.Single(handler.Requests), StringComparison.Ordinal);
    }

    private static Task<T> SendAsync<T>(ApiOperation<T> operation, HttpResponseMessage answer) =>
        new OtherOptions { Handler = new RecordingHandler(answer) }.SendAsync(operation);

    /// <summary>A type whose values are all the same, to see which response was chosen.</summary>
    private sealed class Fixed(int value) : JsonType<int>
    {
        public override int Read(ref JsonReader json)
        {
            json.ReadInt32();
            return value;
        }

        public override void Write(ref JsonWriter json, int number) => throw new NotSupportedException();
    }
}
