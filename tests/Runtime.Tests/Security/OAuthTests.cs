using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Security;

public class OAuthTests
{
    private static readonly ApiOperation<Nothing> Read =
        new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.OAuth.WithScopes("things:read", "things:list")).Returns(204).Fails(401);

    private static readonly ApiOperation<Nothing> Write =
        new ApiOperation<Nothing>("POST", "/things").Secured(OtherOptions.OAuth.WithScopes("things:write")).Returns(204).Fails(401);

    [Fact]
    public async Task A_client_gets_a_token_for_the_operations_scopes_and_keeps_it()
    {
        var handler = new RecordingHandler(Token("t-first"), Answers.Status(204), Answers.Status(204));
        OtherOptions options = With(handler, new ClientSecretCredential("me:1", "5ecret&"));

        await options.SendAsync(Read);
        await options.SendAsync(Read);

        Assert.Equal(
            """
            POST https://id.example.com/token
            Authorization: Basic bWUlM0ExOjVlY3JldCUyNg==
            User-Agent: ReduGen/0.1.0
            Accept: application/json
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 63

            grant_type=client_credentials&scope=things%3Aread+things%3Alist
            """,
            handler.Requests[0]);
        Assert.Contains("\nAuthorization: Bearer t-first\n", handler.Requests[1], StringComparison.Ordinal);
        Assert.Contains("\nAuthorization: Bearer t-first\n", handler.Requests[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_scopes_need_another_token()
    {
        var handler = new RecordingHandler(Token("t-read"), Answers.Status(204), Token("t-write"), Answers.Status(204));
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret"));

        await options.SendAsync(Read);
        await options.SendAsync(Write);

        Assert.EndsWith("scope=things%3Awrite", handler.Requests[2], StringComparison.Ordinal);
        Assert.Contains("\nAuthorization: Bearer t-write\n", handler.Requests[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scopes_parameters_and_the_place_of_the_secret_are_the_callers_choice()
    {
        var handler = new RecordingHandler(Token("t"), Answers.Status(204), Answers.Status(204));
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret")
        {
            Scopes = ["all"],
            SendsSecretInForm = true,
            TokenAddress = new Uri("https://other.example.com/t"),
            Parameters = new Dictionary<string, string> { ["audience"] = "things" },
        });

        await options.SendAsync(Read);
        await options.SendAsync(Write);

        Assert.StartsWith("POST https://other.example.com/t\n", handler.Requests[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", handler.Requests[0], StringComparison.Ordinal);
        Assert.EndsWith("\n\ngrant_type=client_credentials&audience=things&scope=all&client_id=me&client_secret=5ecret", handler.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_expires_while_calls_go_on_with_it()
    {
        var time = new ManualTime();
        var renewal = new TaskCompletionSource<HttpResponseMessage>();
        int tokens = 0;
        var sent = new ConcurrentQueue<string?>();
        var handler = new AnsweringHandler(request =>
        {
            if (request.Method == HttpMethod.Post)
            {
                return ++tokens == 1 ? Task.FromResult(Token("t-old", 600)) : renewal.Task;
            }

            sent.Enqueue(request.Headers.Authorization?.Parameter);
            return Task.FromResult(Answers.Status(204));
        });
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret"));
        options.TimeProvider = time;
        using var transport = new ApiTransport(options);
        await transport.SendAsync(Read, new ApiRequest(), default);

        time.Advance(TimeSpan.FromSeconds(545));
        await transport.SendAsync(Read, new ApiRequest(), default);
        renewal.SetResult(Token("t-new", 600));
        time.Advance(TimeSpan.FromSeconds(60));
        await transport.SendAsync(Read, new ApiRequest(), default);

        Assert.Equal(["t-old", "t-old", "t-new"], sent);
        Assert.Equal(2, tokens);
    }

    [Fact]
    public async Task Many_calls_at_once_wait_for_one_token()
    {
        int tokens = 0;
        var handler = new AnsweringHandler(async request =>
        {
            if (request.Method == HttpMethod.Post)
            {
                Interlocked.Increment(ref tokens);
                await Task.Delay(50);
                return Token("t");
            }

            return Answers.Status(request.Headers.Authorization?.Parameter == "t" ? 204 : 401);
        });
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret"));
        using var transport = new ApiTransport(options);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => transport.SendAsync(Read, new ApiRequest(), default)));

        Assert.Equal(1, tokens);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_call_sent_again()
    {
        var handler = new RecordingHandler(Token("t-1"), Answers.Status(401), Token("t-2"), Answers.Status(204));
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret"));

        await options.SendAsync(Write);

        Assert.Contains("\nAuthorization: Bearer t-2\n", handler.Requests[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_refused_again_is_the_answer()
    {
        var handler = new RecordingHandler(Token("t-1"), Answers.Status(401), Token("t-2"), Answers.Json("""{"message":"not t-2"}""", 401));
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret"));

        var e = await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(Write));

        Assert.Equal(HttpStatusCode.Unauthorized, e.Status);
        Assert.Equal(2, e.Attempts);
    }

    [Fact]
    public async Task What_the_token_endpoint_says_reaches_the_caller_without_the_secret()
    {
        var handler = new RecordingHandler(Answers.Json("""{"error":"invalid_client","error_description":"no client has 5ecret-1"}""", 400));
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret-1"));

        var e = await Assert.ThrowsAsync<ApiTokenException>(() => options.SendAsync(Read));

        Assert.Equal(
            "GET /things: there is no access token for the security scheme \"OAuth\": 400: invalid_client: no client has ***", e.Message);
        Assert.Equal(HttpStatusCode.BadRequest, e.Status);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("nothing")]
    [InlineData("""{"access_token":""}""")]
    [InlineData("""{"access_token":"t","token_type":"mac"}""")]
    public async Task An_answer_without_a_bearer_token_is_told(string answer)
    {
        OtherOptions options = With(new RecordingHandler(Answers.Json(answer)), new ClientSecretCredential("me", "5ecret"));

        var e = await Assert.ThrowsAsync<ApiTokenException>(() => options.SendAsync(Read));

        Assert.Equal(
            "GET /things: there is no access token for the security scheme \"OAuth\": 200, but the answer is not one of a token endpoint", e.Message);
    }

    [Fact]
    public async Task An_unreachable_token_endpoint_is_a_failed_connection()
    {
        var handler = new AnsweringHandler(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret"));

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => options.SendAsync(Read));

        Assert.Equal("GET /things: there is no access token for the security scheme \"OAuth\": refused", e.Message);
        Assert.Equal(HttpRequestError.ConnectionError, e.HttpRequestError);
    }

    [Fact]
    public async Task An_openid_provider_tells_where_its_tokens_are()
    {
        var handler = new RecordingHandler(
            Answers.Json("""{"token_endpoint":"https://id.example.com/oauth/token"}"""), Token("t"), Answers.Status(204));
        OtherOptions options = new OtherOptions { Handler = handler }.With(OtherOptions.OpenId, new ClientSecretCredential("me", "5ecret"));

        await options.SendAsync(new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.OpenId).Returns(204));

        Assert.StartsWith("GET https://id.example.com/.well-known/openid-configuration\n", handler.Requests[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", handler.Requests[0], StringComparison.Ordinal);
        Assert.StartsWith("POST https://id.example.com/oauth/token\n", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_does_not_go_to_a_token_endpoint_over_plain_http()
    {
        var handler = new RecordingHandler(Token("t"));
        OtherOptions options = With(handler, new ClientSecretCredential("me", "5ecret") { TokenAddress = new Uri("http://id.example.com/token") });

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => options.SendAsync(Read));

        Assert.Equal(
            "A client's secret would go to id.example.com over plain http: use https, or set OtherOptions.AllowInsecureHttp.", e.Message);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_provider_learns_what_the_token_is_for_and_is_asked_again_after_a_refusal()
    {
        var asked = new List<TokenRequest>();
        var handler = new RecordingHandler(Answers.Status(401), Answers.Status(204));
        OtherOptions options = With(handler, new OAuthCredential((request, _) =>
        {
            asked.Add(request);
            return ValueTask.FromResult("t-" + asked.Count);
        }));

        await options.SendAsync(Read);

        Assert.Equal(["things:read", "things:list"], asked[0].Scopes);
        Assert.Equal(new Uri("https://id.example.com/token"), asked[0].TokenAddress);
        Assert.Equal(new Uri("https://api.example.com/authorize"), asked[0].AuthorizationAddress);
        Assert.Null(asked[0].RejectedToken);
        Assert.Equal("t-1", asked[1].RejectedToken);
        Assert.Contains("\nAuthorization: Bearer t-2\n", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_with_nothing_new_after_a_refusal_ends_the_call()
    {
        var handler = new RecordingHandler(Answers.Status(401));
        OtherOptions options = With(handler, new OAuthCredential((_, _) => ValueTask.FromResult("the same")));

        Assert.Equal(1, (await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(Read))).Attempts);
    }

    [Fact]
    public async Task A_provider_that_fails_after_a_refusal_leaves_no_response_open()
    {
        var body = new TrickleStream([1, 2, 3]);
        var handler = new RecordingHandler(new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StreamContent(body) });
        OtherOptions options = With(
            handler, new OAuthCredential((request, _) => ValueTask.FromResult(request.RejectedToken is null ? "t" : throw new NotSupportedException())));

        await Assert.ThrowsAsync<NotSupportedException>(() => options.SendAsync(Read));

        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_body_that_was_a_stream_is_not_sent_again_after_a_refusal()
    {
        var handler = new RecordingHandler(Answers.Status(401));
        OtherOptions options = With(
            handler, new OAuthCredential((request, _) => ValueTask.FromResult(request.RejectedToken is null ? "t" : throw new NotSupportedException())));
        var request = new ApiRequest();
        request.Stream(new TrickleStream([1, 2, 3]), "application/octet-stream");

        Assert.Equal(HttpStatusCode.Unauthorized, (await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(Write, request))).Status);
    }

    private static OtherOptions With(HttpMessageHandler handler, OAuthCredential credential) =>
        new OtherOptions { Handler = handler }.With(OtherOptions.OAuth, credential);

    private static HttpResponseMessage Token(string token, int seconds = 3600) =>
        Answers.Json($$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":{{seconds}}}""");
}
