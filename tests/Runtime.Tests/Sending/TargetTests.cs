using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

/// <summary>Request targets on a real socket: Uri would rewrite some of them.</summary>
public class TargetTests
{
    private const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";

    [Theory]
    [InlineData("a/b", "/base/things/a%2Fb?q=a%2Fb")]
    [InlineData("x.%2E./..", "/base/things/x.%252E.%2F..?q=x.%252E.%2F..")]
    [InlineData("it's|\\^`{}", "/base/things/it%27s%7C%5C%5E%60%7B%7D?q=it%27s%7C%5C%5E%60%7B%7D")]
    [InlineData("~-._", "/base/things/~-._?q=~-._")]
    [InlineData("ü", "/base/things/%C3%BC?q=%C3%BC")]
    public async Task A_target_goes_out_as_it_was_built(string value, string expected) => Assert.Equal(expected, await SentAsync("/things/{id}", request =>
    {
        request.Path("id", Json.String, value);
        request.Query("q", Json.String, value);
    }));

    [Theory]
    [InlineData("%41%7e%2F'|", "/base/things/%41%7e%2F'%7C?q=%41%7e%2F'%7C")]
    [InlineData("it's:@!$()*,;=", "/base/things/it's:@!$()*,;=?q=it's:@!$()*,;=")]
    public async Task A_reserved_value_goes_out_as_it_is(string value, string expected) => Assert.Equal(expected, await SentAsync("/things/{id}", request =>
    {
        request.Path("id", Json.String, value, allowReserved: true);
        request.Query("q", Json.String, value, allowReserved: true);
    }));

    [Fact]
    public async Task A_template_is_left_as_it_is() => Assert.Equal("/base/a/%41%2e%2E/b//c?x='", await SentAsync("/a/%41%2e%2E/b//c?x='#top", _ => { }));

    [Fact]
    public async Task A_key_in_the_query_leaves_the_target_as_it_is()
    {
        await using var server = new LoopbackServer(NoContent);
        OtherOptions options = new OtherOptions { BaseAddress = server.Address }.With(OtherOptions.Query, new ApiKeyCredential("k|1"));
        var request = new ApiRequest();
        request.Path("id", Json.String, "%41~/", allowReserved: true);
        request.Query("a", Json.String, "'|");

        await options.SendAsync(new ApiOperation<Nothing>("GET", "/{id}x").Secured(OtherOptions.Query).Returns(204), request);

        Assert.StartsWith("GET /%41~/x?a=%27%7C&api%20key=k%7C1 HTTP/1.1\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next", "/base/things/next")]
    [InlineData("../up?x=%2F", "/base/up?x=%2F")]
    [InlineData("/root", "/root")]
    [InlineData("?page=2", "/base/things/a%2Fb?page=2")]
    public async Task A_redirect_is_resolved_against_such_a_target(string location, string expected)
    {
        await using var server = new LoopbackServer(connection =>
            connection.WriteAsync($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"));
        var options = new OtherOptions { BaseAddress = new Uri(server.Address, "/base/"), MaxRedirects = 1 };
        var request = new ApiRequest();
        request.Path("id", Json.String, "a/b");
        request.Query("q", Json.Int32, 1);

        await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(new ApiOperation<Nothing>("GET", "/things/{id}").Returns(204), request));

        Assert.Equal(2, server.Requests.Count);
        Assert.StartsWith($"GET {expected} HTTP/1.1\r\n", server.Requests.ToArray()[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_value_is_the_tasks_exception_and_sends_nothing()
    {
        var handler = new RecordingHandler(Answers.Status(204));
        var request = new ApiRequest();
        request.Path("id", Json.String, "..");
        using var transport = new ApiTransport(new OtherOptions { Handler = handler });

        Task call = transport.SendAsync(new ApiOperation<Nothing>("GET", "/things/{id}").Returns(204), request, CancellationToken.None);

        await Assert.ThrowsAsync<ArgumentException>(() => call);
        Assert.Empty(handler.Requests);
    }

    private static async Task<string> SentAsync(string path, Action<ApiRequest> fill)
    {
        await using var server = new LoopbackServer(NoContent);
        var request = new ApiRequest();
        fill(request);
        await new OtherOptions { BaseAddress = new Uri(server.Address, "/base/") }.SendAsync(new ApiOperation<Nothing>("GET", path).Returns(204), request);
        return Assert.Single(server.Requests).Split(' ')[1];
    }
}
