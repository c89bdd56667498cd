using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

public class RetryTests
{
    private static readonly ApiOperation<Nothing> Get = new ApiOperation<Nothing>("GET", "/things").Returns(204);
    private static readonly ApiOperation<Nothing> Post = new ApiOperation<Nothing>("POST", "/things").Returns(204);

    private readonly ManualTime _time = new(skipsWaits: true);

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_status_that_may_pass_is_tried_again(int status)
    {
        var handler = new RecordingHandler(Answers.Status(status), Answers.Status(204));

        await Options(handler).SendAsync(Get);

        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(501)]
    [InlineData(299)]
    public async Task Any_other_status_is_the_answer(int status)
    {
        var handler = new RecordingHandler(Answers.Status(status));

        Assert.Equal(1, (await Assert.ThrowsAsync<ApiException>(() => Options(handler).SendAsync(Get))).Attempts);
    }

    [Fact]
    public async Task A_status_that_the_document_calls_a_success_is_not_tried_again()
    {
        var handler = new RecordingHandler(Answers.Status(503));

        await Options(handler).SendAsync(new ApiOperation<Nothing>("GET", "/health").Returns(200).Returns(503));

        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("HEAD", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    public async Task Only_idempotent_methods_are_tried_again(string method, bool isTriedAgain)
    {
        var handler = new RecordingHandler(Answers.Status(503), Answers.Status(503), Answers.Status(503), Answers.Status(503));

        var e = await Assert.ThrowsAsync<ApiException>(
            () => Options(handler).SendAsync(new ApiOperation<Nothing>(method, "/things").Returns(204).Fails(503)));

        Assert.Equal(isTriedAgain ? 4 : 1, handler.Requests.Count);
        Assert.Equal(handler.Requests.Count, e.Attempts);
        Assert.Equal(
            isTriedAgain ? $"{method} /things: 503 Service Unavailable (after 4 attempts)" : $"{method} /things: 503 Service Unavailable", e.Message);
    }

    [Fact]
    public async Task An_idempotency_key_makes_any_method_safe_to_repeat()
    {
        var handler = new RecordingHandler(Answers.Status(503), Answers.Status(204));
        var request = new ApiRequest();
        request.Header("idempotency-key", Json.String, "k-1");
        request.Json(Json.String, "a body");

        await Options(handler).SendAsync(Post, request);

        Assert.Equal(handler.Requests[0], handler.Requests[1]);
        Assert.EndsWith("\"a body\"", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_not_sent_twice()
    {
        var handler = new RecordingHandler(Answers.Status(503));
        var request = new ApiRequest();
        request.Stream(new TrickleStream([1, 2, 3]), "application/octet-stream");

        await Assert.ThrowsAsync<ApiException>(() => Options(handler).SendAsync(new ApiOperation<Nothing>("PUT", "/things").Returns(204), request));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_failed_connection_is_tried_again_and_in_the_end_told_with_the_number_of_attempts()
    {
        var failure = new HttpRequestException(HttpRequestError.ConnectionError, "refused");
        var handler = new RecordingHandler(_ => throw failure, _ => throw failure, _ => throw failure, _ => throw failure);

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => Options(handler).SendAsync(Get));

        Assert.Equal("GET /things: refused (after 4 attempts)", e.Message);
        Assert.Equal(HttpRequestError.ConnectionError, e.HttpRequestError);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_not_tried_again()
    {
        var handler = new RecordingHandler(_ => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "not trusted"));

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => Options(handler).SendAsync(Get));

        Assert.Equal("GET /things: not trusted", e.Message);
    }

    [Fact]
    public async Task Waits_double_and_keep_half_of_it_at_least()
    {
        var handler = new RecordingHandler([.. Enumerable.Range(0, 6).Select(_ => Answers.Status(500))]);
        OtherOptions options = Options(handler);
        options.MaxRetries = 5;
        options.RetryDelay = TimeSpan.FromSeconds(1);
        options.MaxRetryDelay = TimeSpan.FromSeconds(6);

        await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(Get));

        Assert.Collection(_time.Waits, Within(1), Within(2), Within(4), Within(6), Within(6));
    }

    [Fact]
    public async Task A_server_says_in_seconds_how_long_to_wait()
    {
        await Options(new RecordingHandler(Busy("7"), Answers.Status(204))).SendAsync(Get);

        Assert.Equal([TimeSpan.FromSeconds(7)], _time.Waits);
    }

    [Fact]
    public async Task A_server_says_by_a_date_how_long_to_wait()
    {
        await Options(new RecordingHandler(Busy("Wed, 25 Nov 2026 12:00:09 GMT"), Busy("Wed, 25 Nov 2026 11:00:00 GMT"), Answers.Status(204))).SendAsync(Get);

        // A wait of no time is none; the clock stands still, so the first date stays nine seconds away.
        Assert.Equal([TimeSpan.FromSeconds(9)], _time.Waits);
    }

    [Theory]
    [InlineData("31")]
    [InlineData("86400000")]
    [InlineData("Fri, 25 Nov 2072 12:00:09 GMT")]
    public async Task A_server_that_asks_for_a_longer_wait_than_allowed_has_answered(string retryAfter)
    {
        var handler = new RecordingHandler(Busy(retryAfter));

        var e = await Assert.ThrowsAsync<ApiException>(() => Options(handler).SendAsync(Get));

        Assert.Equal(HttpStatusCode.TooManyRequests, e.Status);
        Assert.NotNull(e.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_wait_that_outlasts_the_call_is_not_begun()
    {
        OtherOptions options = Options(new RecordingHandler(Busy("20")));
        options.TimeProvider = new ManualTime();
        options.Timeout = TimeSpan.FromSeconds(19);

        Assert.Equal(1, (await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(Get))).Attempts);
    }

    [Fact]
    public async Task No_retries_means_none()
    {
        OtherOptions options = Options(new RecordingHandler(Answers.Status(503)));
        options.MaxRetries = 0;

        Assert.Equal(1, (await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(Get))).Attempts);
    }

    [Fact]
    public async Task A_rotated_key_is_used_by_the_next_attempt()
    {
        var key = new ApiKeyCredential("key-one");
        var handler = new RecordingHandler(
            _ =>
            {
                key.Update("key-two");
                return Task.FromResult(Answers.Status(503));
            },
            _ => Task.FromResult(Answers.Status(204)));

        await Options(handler).With(OtherOptions.Header, key).SendAsync(new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.Header).Returns(204));

        Assert.Contains("\nx-key: key-two\n", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_tried_again()
    {
        var handler = new RecordingHandler(NeverAsync, _ => Task.FromResult(Answers.Status(204)));
        OtherOptions options = Options(handler);
        options.AttemptTimeout = TimeSpan.FromSeconds(2);

        await options.SendAsync(Get);

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Attempts_that_all_take_too_long_are_a_timeout()
    {
        OtherOptions options = Options(new RecordingHandler(NeverAsync, NeverAsync, NeverAsync, NeverAsync));
        options.AttemptTimeout = TimeSpan.FromSeconds(2);

        var e = await Assert.ThrowsAsync<TimeoutException>(() => options.SendAsync(Get));

        Assert.Equal("GET /things timed out: no response within 2 s. (after 4 attempts)", e.Message);
    }

    [Fact]
    public async Task Cancelling_ends_a_wait()
    {
        using var cancellation = new CancellationTokenSource();
        OtherOptions options = new() { Handler = new RecordingHandler(Busy("20")), MaxRetries = 3, TimeProvider = new ManualTime() };
        using var transport = new ApiTransport(options);

        Task call = transport.SendAsync(Get, new ApiRequest(), cancellation.Token);
        await cancellation.CancelAsync();

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, e.CancellationToken);
    }

    private OtherOptions Options(HttpMessageHandler handler) => new() { Handler = handler, MaxRetries = 3, TimeProvider = _time };

    private static HttpResponseMessage Busy(string retryAfter)
    {
        HttpResponseMessage response = Answers.Status(429);
        response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return response;
    }

    private static Action<TimeSpan> Within(double seconds) => wait => Assert.InRange(wait.TotalSeconds, seconds / 2, seconds);

    private static async Task<HttpResponseMessage> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException();
    }
}
