using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

public class DeadlineTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";

    [Theory]
    [InlineData("")]
    [InlineData(Head)]
    [InlineData(Head + "[")]
    [InlineData("HTTP/1.1 401 Unauthorized\r\nContent-Length: 10\r\n\r\n{")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10\r\n\r\n<")]
    public async Task A_slow_answer_is_a_TimeoutException_at_every_stage(string begun)
    {
        await using LoopbackServer server = Stuck(begun);
        using ReduClient client = Clients.Over(server, TimeSpan.FromMilliseconds(300));

        var e = await Assert.ThrowsAsync<TimeoutException>(() => client.Instances.ListAsync());

        Assert.Equal("GET /v1/instances timed out: no complete response within 0.3 s.", e.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Head)]
    [InlineData(Head + "[")]
    [InlineData("HTTP/1.1 401 Unauthorized\r\nContent-Length: 10\r\n\r\n{")]
    public async Task A_cancelled_call_is_told_with_the_token_of_the_caller_at_every_stage(string begun)
    {
        await using LoopbackServer server = Stuck(begun);
        using ReduClient client = Clients.Over(server);
        using var source = new CancellationTokenSource(300);

        var e = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Instances.ListAsync(source.Token));

        Assert.Equal("GET /v1/instances was cancelled.", e.Message);
        Assert.Equal(source.Token, e.CancellationToken);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(-1)]
    public async Task The_token_of_the_options_ends_a_call_too(int seconds)
    {
        await using LoopbackServer server = Stuck(Head);
        using var source = new CancellationTokenSource(300);
        using var transport = new ApiTransport(new OtherOptions
        {
            BaseAddress = server.Address,
            Timeout = seconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds),
        });

        var e = await Assert.ThrowsAsync<OperationCanceledException>(() => transport.SendAsync(
            new ApiOperation<string>("GET", "/things").Returns(200, Json.String),
            new ApiRequest(new OfACall { CancellationToken = source.Token }),
            TestContext.Current.CancellationToken));

        Assert.Equal(source.Token, e.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_begins_sends_nothing()
    {
        var handler = new RecordingHandler(Answers.Json("[]"));
        using ReduClient client = Clients.Over(handler);
        var cancelled = new CancellationToken(canceled: true);

        var e = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Instances.ListAsync(cancelled));

        Assert.Equal(cancelled, e.CancellationToken);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_within_the_time_out()
    {
        ReduClientOptions options = Clients.Options(new RecordingHandler(Answers.Json("[]")));
        options.ApiKey = new ApiKeyCredential(async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "never";
        });
        options.Timeout = TimeSpan.FromMilliseconds(100);
        using var client = new ReduClient(options);

        await Assert.ThrowsAsync<TimeoutException>(() => client.Instances.ListAsync());
    }

    [Fact]
    public async Task The_time_out_of_the_callers_HttpClient_is_a_TimeoutException()
    {
        await using LoopbackServer server = Stuck("");
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) };
        using var client = new ReduClient(
            new ReduClientOptions { ApiKey = "k", BaseAddress = server.Address, HttpClient = http, TrustHandlerRedirects = true });

        var e = await Assert.ThrowsAsync<TimeoutException>(() => client.Instances.ListAsync());

        Assert.StartsWith("GET /v1/instances timed out: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_time_out_only_the_caller_ends_a_call()
    {
        await using LoopbackServer server = Stuck(Head);
        using ReduClient client = Clients.Over(server, Timeout.InfiniteTimeSpan);
        using var source = new CancellationTokenSource(200);

        var e = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Instances.ListAsync(source.Token));

        Assert.Equal(source.Token, e.CancellationToken);
    }

    private static LoopbackServer Stuck(string begun) => new(async connection =>
    {
        await connection.WriteAsync(begun);
        await Task.Delay(Timeout.Infinite, connection.Stopping);
    });

    private sealed class OfACall : ApiCallOptions;
}
