using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

public class RequestTests
{
    private static readonly ApiOperation<Nothing> Get = new ApiOperation<Nothing>("GET", "/things").Returns(204);

    [Fact]
    public async Task The_bytes_of_a_request_are_these()
    {
        await using var server = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
        using ReduClient client = Clients.Over(server);

        await client.Instances.ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            $"GET /v1/instances HTTP/1.1\r\nHost: {server.Address.Authority}\r\nx-api-key: {Clients.Key}\r\nUser-Agent: ReduGen/0.1.0\r\n"
            + "Accept: application/json\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n",
            Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com/v1/instances")]
    [InlineData("https://api.example.com/", "https://api.example.com/v1/instances")]
    [InlineData("https://api.example.com:8443/cloud/redu/", "https://api.example.com:8443/cloud/redu/v1/instances")]
    public async Task The_path_goes_after_the_base_address_and_its_path(string baseAddress, string expected)
    {
        var handler = new RecordingHandler(Answers.Json("[]"));
        ReduClientOptions options = Clients.Options(handler);
        options.BaseAddress = new Uri(baseAddress);
        using var client = new ReduClient(options);

        await client.Instances.ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"GET {expected}\nx-api-key: {Clients.Key}\nUser-Agent: ReduGen/0.1.0\nAccept: application/json", Assert.Single(handler.Requests));
    }

    [Fact]
    public async Task The_user_agent_is_the_callers() => Assert.Equal(
        "GET https://api.example.com/base/things\nUser-Agent: my-app/2 (test)",
        await Sent(new OtherOptions { UserAgent = "my-app/2 (test)" }, Get));

    [Fact]
    public async Task A_query_key_is_escaped_and_added_to_the_address() => Assert.Equal(
        "GET https://api.example.com/base/things?api%20key=a%26b%3Dc%20%C3%BC\nUser-Agent: ReduGen/0.1.0",
        await Sent(new OtherOptions().With(OtherOptions.Query, new ApiKeyCredential("a&b=c ü")), Operation(OtherOptions.Query)));

    [Fact]
    public async Task Basic_and_bearer_go_into_the_Authorization_header()
    {
        Assert.Equal(
            "GET https://api.example.com/base/things\nAuthorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\nUser-Agent: ReduGen/0.1.0",
            await Sent(new OtherOptions().With(OtherOptions.User, new BasicCredential("Aladdin", "open sesame")), Operation(OtherOptions.User)));
        Assert.Equal(
            "GET https://api.example.com/base/things\nAuthorization: Bearer mF_9.B5f-4.1JqM\nUser-Agent: ReduGen/0.1.0",
            await Sent(new OtherOptions().With(OtherOptions.Token, new BearerCredential("mF_9.B5f-4.1JqM")), Operation(OtherOptions.Token)));
    }

    [Fact]
    public async Task Schemes_that_are_needed_together_are_sent_together()
    {
        OtherOptions options = new OtherOptions()
            .With(OtherOptions.Header, new ApiKeyCredential("h")).With(OtherOptions.Cookie, new ApiKeyCredential("c"));

        Assert.Equal(
            "GET https://api.example.com/base/things\nx-key: h\nCookie: session=c\nUser-Agent: ReduGen/0.1.0",
            await Sent(options, Operation(OtherOptions.Header, OtherOptions.Cookie)));
    }

    [Fact]
    public async Task The_first_alternative_that_is_configured_is_sent()
    {
        ApiOperation<Nothing> operation = new ApiOperation<Nothing>("GET", "/things").Returns(204)
            .Secured().Secured(OtherOptions.Header, OtherOptions.Token).Secured(OtherOptions.Token);

        Assert.Equal(
            "GET https://api.example.com/base/things\nAuthorization: Bearer t\nUser-Agent: ReduGen/0.1.0",
            await Sent(new OtherOptions().With(OtherOptions.Token, new BearerCredential("t")), operation));
        Assert.Equal("GET https://api.example.com/base/things\nUser-Agent: ReduGen/0.1.0", await Sent(new OtherOptions(), operation));
    }

    [Fact]
    public async Task Many_calls_at_once_share_one_client()
    {
        await using var server = new LoopbackServer($"HTTP/1.1 200 OK\r\nContent-Length: {Answers.List.Length}\r\n\r\n{Answers.List}");
        using ReduClient client = Clients.Over(server);

        IReadOnlyList<Instance>[] lists = await Task.WhenAll(
            Enumerable.Range(0, 300).Select(_ => client.Instances.ListAsync(TestContext.Current.CancellationToken)));

        Assert.All(lists, list => Assert.Equal("web-production-01", Assert.Single(list).Name));
        Assert.Equal(300, server.Requests.Count);
    }

    [Fact]
    public async Task Disposing_a_client_leaves_the_callers_handler_open()
    {
        var handler = new RecordingHandler(Answers.Json("[]"));
        ReduClient client = Clients.Over(handler);
        await client.Instances.ListAsync(TestContext.Current.CancellationToken);

        client.Dispose();

        Assert.False(handler.IsDisposed);
    }

    [Fact]
    public async Task A_HttpClient_that_is_trusted_sends_the_requests()
    {
        var handler = new RecordingHandler(Answers.Json("[]"));
        using var http = new HttpClient(handler);
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "k", HttpClient = http, TrustHandlerRedirects = true });

        await client.Instances.ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            "GET https://api.redu.cloud/v1/instances\nx-api-key: k\nUser-Agent: ReduGen/0.1.0\nAccept: application/json", Assert.Single(handler.Requests));
    }

    private static ApiOperation<Nothing> Operation(params SecurityScheme[] schemes) =>
        new ApiOperation<Nothing>("GET", "/things").Secured(schemes).Returns(204);

    private static async Task<string> Sent(OtherOptions options, ApiOperation<Nothing> operation)
    {
        var handler = new RecordingHandler(Answers.Status(204));
        options.Handler = handler;
        await options.SendAsync(operation);
        return Assert.Single(handler.Requests);
    }
}
