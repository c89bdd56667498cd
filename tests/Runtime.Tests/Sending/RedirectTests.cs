using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

public class RedirectTests
{
    private const string Headers = "\nUser-Agent: ReduGen/0.1.0\nAccept: application/json";
    private const string First = "GET https://api.redu.cloud/v1/instances\nx-api-key: " + Clients.Key + Headers;

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_on_the_same_origin_is_followed_with_the_key(int status)
    {
        var handler = new RecordingHandler(Answers.Redirect(status, "/v2/instances?all=1#top"), Answers.Json("[]"));
        using ReduClient client = Clients.Over(handler);

        Assert.Empty(await client.Instances.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(2, handler.Requests.Count);
        Assert.StartsWith("GET https://api.redu.cloud/v2/instances?all=1", handler.Requests[1], StringComparison.Ordinal);
        Assert.EndsWith("\nx-api-key: " + Clients.Key + Headers, handler.Requests[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example.com/list")]
    [InlineData("https://api.redu.cloud:8443/list")]
    [InlineData("https://sub.api.redu.cloud/list")]
    [InlineData("//other.example.com/list")]
    public async Task A_redirect_to_another_origin_is_followed_without_the_key(string location)
    {
        var handler = new RecordingHandler(Answers.Redirect(302, location), Answers.Json("[]"));
        using ReduClient client = Clients.Over(handler);

        Assert.Empty(await client.Instances.ListAsync(TestContext.Current.CancellationToken));

        string absolute = location.StartsWith("//", StringComparison.Ordinal) ? "https:" + location : location;
        Assert.Equal([First, "GET " + absolute + Headers], handler.Requests);
    }

    [Fact]
    public async Task The_key_does_not_come_back_from_another_origin()
    {
        var handler = new RecordingHandler(
            Answers.Redirect(302, "https://other.example.com/"), Answers.Redirect(302, "https://api.redu.cloud/evil"), Answers.Json("[]"));
        using ReduClient client = Clients.Over(handler);

        await client.Instances.ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("GET https://api.redu.cloud/evil" + Headers, handler.Requests[2]);
    }

    [Fact]
    public async Task An_error_of_another_origin_says_that_the_key_was_not_sent() => await Says(
        "GET /v1/instances: 403 Forbidden (after a redirect to https://other.example.com:444, where no credential is sent)",
        Answers.Redirect(302, "https://other.example.com:444/list?token=1"),
        Answers.Status(403));

    [Fact]
    public async Task A_redirect_from_https_to_http_is_refused() => await Says(
        "GET /v1/instances: 302 Found, but the redirect from https to http://api.redu.cloud is not followed",
        Answers.Redirect(302, "http://api.redu.cloud/v1/instances"));

    [Theory]
    [InlineData("ftp://api.redu.cloud/x")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_out_of_http_is_refused(string location) => await Says(
        "GET /v1/instances: 301 Moved Permanently, but the redirect does not lead to an http or https address",
        Answers.Redirect(301, location));

    [Theory]
    [InlineData("https://other.example.com/?k=" + Clients.Key)]
    [InlineData("https://other.example.com/k%2D5ecret")]
    [InlineData("https://" + Clients.Key + ".example.com/")]
    public async Task A_redirect_that_carries_the_key_away_is_refused(string location)
    {
        ApiException e = await Fails(Answers.Redirect(302, location));

        Assert.StartsWith("GET /v1/instances: 302 Found, but the redirect to https://", e.Message, StringComparison.Ordinal);
        Assert.EndsWith(".example.com carries the credential in its address and is not followed", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.Key, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_ends_at_the_limit()
    {
        var handler = new RecordingHandler([.. Enumerable.Range(0, 11).Select(_ => Answers.Redirect(302, "/v1/instances"))]);
        using ReduClient client = Clients.Over(handler);

        var e = await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());

        Assert.Equal("GET /v1/instances: 302 Found, but no more than 10 redirects are followed", e.Message);
        Assert.Equal(11, handler.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_without_a_location_is_an_answer() =>
        await Says("GET /v1/instances: 302 Found, a status the document does not describe", Answers.Status(302));

    [Fact]
    public async Task A_redirect_that_the_document_gives_as_a_success_is_an_answer()
    {
        ApiOperation<Nothing> operation = new ApiOperation<Nothing>("GET", "/archive").Returns(302);
        using var transport = new ApiTransport(new OtherOptions { Handler = new RecordingHandler(Answers.Redirect(302, "https://files.example.com/a.zip")) });

        ApiResponse<Nothing> response = await transport.SendResponseAsync(operation, new ApiRequest(), TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccess);
        Assert.Equal(new Uri("https://files.example.com/a.zip"), response.Headers.Location);
    }

    [Theory]
    [InlineData("POST", 303, "GET")]
    [InlineData("POST", 307, "POST")]
    [InlineData("DELETE", 308, "DELETE")]
    [InlineData("HEAD", 303, "HEAD")]
    [InlineData("HEAD", 301, "HEAD")]
    public async Task The_method_after_a_redirect_is_that_of_RFC_9110(string method, int status, string next)
    {
        var handler = new RecordingHandler(Answers.Redirect(status, "../other"), Answers.Status(204));

        await new OtherOptions { Handler = handler }.SendAsync(new ApiOperation<Nothing>(method, "/a/things").Returns(204));

        Assert.Equal(next + " https://api.example.com/base/other\nUser-Agent: ReduGen/0.1.0", handler.Requests[1]);
    }

    [Theory]
    [InlineData(301, "Moved Permanently")]
    [InlineData(302, "Found")]
    public async Task A_request_that_may_act_twice_is_not_repeated(int status, string reason)
    {
        var options = new OtherOptions { Handler = new RecordingHandler(Answers.Redirect(status, "/there")) };

        var e = await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(new ApiOperation<Nothing>("POST", "/things").Returns(204)));

        Assert.Equal(
            $"POST /things: {status} {reason}, but the redirect to https://api.example.com is not followed: POST may not be repeated there", e.Message);
    }

    [Fact]
    public async Task A_query_key_is_neither_doubled_nor_sent_away()
    {
        var handler = new RecordingHandler(
            Answers.Redirect(302, "/next?page=2"),
            Answers.Redirect(302, "/next?api%20key=q-5ecret&page=3"),
            Answers.Redirect(302, "https://other.example.com/next?page=4"),
            Answers.Status(204));
        OtherOptions options = new OtherOptions { Handler = handler }.With(OtherOptions.Query, new ApiKeyCredential("q-5ecret"));

        await options.SendAsync(new ApiOperation<Nothing>("GET", "/first").Secured(OtherOptions.Query).Returns(204));

        Assert.Equal(
            [
                "GET https://api.example.com/base/first?api%20key=q-5ecret",
                "GET https://api.example.com/next?page=2&api%20key=q-5ecret",
                "GET https://api.example.com/next?api%20key=q-5ecret&page=3",
                "GET https://other.example.com/next?page=4",
            ],
            handler.Requests.Select(request => request.Split('\n')[0]));
    }

    [Fact]
    public async Task Another_port_gets_no_key_over_real_sockets()
    {
        await using var second = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
        await using var first = new LoopbackServer($"HTTP/1.1 307 Temporary Redirect\r\nLocation: {second.Address}list\r\nContent-Length: 0\r\n\r\n");
        using ReduClient client = Clients.Over(first);

        Assert.Empty(await client.Instances.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(
            $"GET /list HTTP/1.1\r\nHost: {second.Address.Authority}\r\nUser-Agent: ReduGen/0.1.0\r\nAccept: application/json\r\n"
            + "Accept-Encoding: gzip, deflate, br\r\n\r\n",
            Assert.Single(second.Requests));
    }

    private static async Task Says(string message, params HttpResponseMessage[] answers) => Assert.Equal(message, (await Fails(answers)).Message);

    private static async Task<ApiException> Fails(params HttpResponseMessage[] answers)
    {
        using ReduClient client = Clients.Over(answers);
        return await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());
    }
}
