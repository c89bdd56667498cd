using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Faults;

/// <summary>Servers that are busy or fail for a while.</summary>
public class RetryFaults
{
    [Fact]
    public async Task A_server_that_failed_once_is_asked_again()
    {
        await using FaultyServer server = Answering("500 Internal Server Error", "", "200 OK");

        Assert.Empty(await server.Client.Things.ListAsync());

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("Retry-After: 0\r\n")]
    [InlineData("Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n")]
    public async Task A_busy_server_is_asked_again_when_it_says(string retryAfter)
    {
        await using FaultyServer server = Answering("429 Too Many Requests", retryAfter, "200 OK");

        Assert.Empty(await server.Client.Things.ListAsync());
    }

    [Theory]
    [InlineData("Retry-After: 999999999\r\n")]
    [InlineData("Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n")]
    public async Task A_busy_server_that_asks_for_an_absurd_wait_has_answered(string retryAfter)
    {
        await using FaultyServer server = Answering("429 Too Many Requests", retryAfter, "200 OK");

        ApiException e = await server.ListFailsAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, e.Status);
        Assert.Equal(1, e.Attempts);
        Assert.NotNull(e.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("Retry-After: soon\r\n")]
    [InlineData("Retry-After: 99999999999999999999\r\n")]
    public async Task A_wait_that_cannot_be_read_is_ours_to_choose(string retryAfter)
    {
        await using FaultyServer server = Answering("503 Service Unavailable", retryAfter, "200 OK");

        Assert.Empty(await server.Client.Things.ListAsync());
    }

    [Fact]
    public async Task A_call_that_may_act_twice_is_not_repeated()
    {
        await using FaultyServer server = Answering("503 Service Unavailable", "", "201 Created");

        var e = await FaultyServer.FailsAsync<ApiException>(() => server.Client.Things.AddAsync(new Thing { Name = "a" }));

        Assert.Equal(1, e.Attempts);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_stays_down_is_told_with_the_attempts()
    {
        await using FaultyServer server = Answering("503 Service Unavailable", "", "503 Service Unavailable");

        ApiException e = await FaultyServer.FailsAsync<ApiException>(() => server.Client.Things.GetAsync("a"));

        Assert.Equal(4, e.Attempts);
        Assert.EndsWith("(after 4 attempts)", e.Message, StringComparison.Ordinal);
        Assert.Equal(4, server.Requests.Count);
    }

    private static FaultyServer Answering(string first, string headers, string then)
    {
        int requests = 0;
        return new FaultyServer(
            connection => connection.WriteAsync(
                Interlocked.Increment(ref requests) == 1 ? FaultyServer.Response(first, "", headers) : FaultyServer.Response(then, "[]")),
            options =>
            {
                options.MaxRetries = 3;
                options.RetryDelay = TimeSpan.FromMilliseconds(1);
            });
    }
}
