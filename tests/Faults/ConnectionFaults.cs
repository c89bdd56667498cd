using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Faults;

/// <summary>Connections that are refused, cut, slow or broken.</summary>
public class ConnectionFaults : LeavesNoBuffers
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private const string Chunked = Head + "Transfer-Encoding: chunked\r\n\r\n";

    [Fact]
    public async Task Headers_that_do_not_come_are_a_timeout()
    {
        await using var server = new FaultyServer(FaultyServer.StayAsync, options => options.Timeout = TimeSpan.FromMilliseconds(300));

        var e = await FaultyServer.FailsAsync<TimeoutException>(() => server.Client.Things.ListAsync());

        Assert.Equal("GET /things timed out: no complete response within 0.3 s.", e.Message);
    }

    [Theory]
    [InlineData(Head + "Content-Length: 100\r\n\r\n[")]
    [InlineData(Chunked + "1\r\n[\r\n")]
    public async Task A_body_that_does_not_end_is_a_timeout(string beginning)
    {
        await using var server = new FaultyServer(
            async connection =>
            {
                await connection.WriteAsync(beginning);
                await FaultyServer.StayAsync(connection);
            },
            options => options.Timeout = TimeSpan.FromMilliseconds(300));

        await FaultyServer.FailsAsync<TimeoutException>(() => server.Client.Things.ListAsync());
    }

    [Theory]
    [InlineData(Head + "Content-Length: 100\r\n\r\n[{\"name\":\"a\"},", 14)]
    [InlineData(Chunked + "e\r\n[{\"name\":\"a\"},\r\n", 14)]
    public async Task A_body_that_is_cut_by_an_end_tells_how_much_came(string cut, int bytes)
    {
        await using var server = new FaultyServer(cut);

        ApiException e = await server.ListFailsAsync();

        Assert.StartsWith($"GET /things: 200 OK, but reading the body failed after {bytes} bytes: ", e.Message, StringComparison.Ordinal);
        Assert.Equal("[{\"name\":\"a\"},", e.BodyText);
        Assert.IsAssignableFrom<System.IO.IOException>(e.InnerException);
    }

    [Theory]
    [InlineData(Head + "Content-Length: 100\r\n\r\n[{\"name\":\"a\"},")]
    [InlineData(Chunked + "e\r\n[{\"name\":\"a\"},\r\n")]
    public async Task A_body_that_is_cut_by_a_reset_is_the_same(string cut)
    {
        await using var server = new FaultyServer(async connection =>
        {
            await connection.WriteAsync(cut);
            await Task.Delay(50);
            connection.Reset();
        });

        ApiException e = await server.ListFailsAsync();

        Assert.Contains("but reading the body failed after ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_is_cut_gives_its_whole_items_first()
    {
        await using var server = new FaultyServer(Head + "Content-Length: 100\r\n\r\n[{\"name\":\"a\"},{\"name\":\"b\"},{\"na");
        int items = 0;

        await FaultyServer.FailsAsync<ApiException>(async () =>
        {
            await foreach (Thing _ in server.Client.Things.ListStreamAsync())
            {
                items++;
            }
        });

        Assert.Equal(2, items);
    }

    [Theory]
    [InlineData(false, HttpRequestError.ResponseEnded)]
    [InlineData(true, HttpRequestError.Unknown)]
    public async Task A_connection_that_ends_before_the_headers_is_no_answer(bool isReset, HttpRequestError error)
    {
        await using var server = new FaultyServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Ty");
            await Task.Delay(50);
            if (isReset)
            {
                connection.Reset();
            }
            else
            {
                connection.Close();
            }
        });

        var e = await FaultyServer.FailsAsync<HttpRequestException>(() => server.Client.Things.ListAsync());

        Assert.Equal(error, e.HttpRequestError);
        Assert.StartsWith("GET /things: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_line_of_garbage_is_no_answer()
    {
        await using var server = new FaultyServer("\u0001\u0002 garbage\r\n\r\n");

        var e = await FaultyServer.FailsAsync<HttpRequestException>(() => server.Client.Things.ListAsync());

        Assert.Equal(HttpRequestError.InvalidResponse, e.HttpRequestError);
        Assert.StartsWith("GET /things: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_line_that_repeats_the_key_is_told_without_it()
    {
        await using var server = new FaultyServer($"{FaultyServer.Key}\r\n\r\n");

        var e = await FaultyServer.FailsAsync<HttpRequestException>(() => server.Client.Things.ListAsync());

        Assert.Contains("***", e.Message, StringComparison.Ordinal);
        Assert.Equal(HttpRequestError.InvalidResponse, e.HttpRequestError);
    }

    [Fact]
    public async Task A_chunk_that_repeats_the_key_is_told_without_it()
    {
        await using var server = new FaultyServer($"{Chunked}{FaultyServer.Key}\r\n");

        ApiException e = await server.ListFailsAsync();

        Assert.Contains("***", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chunk_without_a_length_is_a_broken_body()
    {
        await using var server = new FaultyServer(Chunked + "zz\r\n[]\r\n0\r\n\r\n");

        Assert.Contains("but reading the body failed after 0 bytes", (await server.ListFailsAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_200_KB_is_no_answer()
    {
        await using var server = new FaultyServer($"HTTP/1.1 200 OK\r\nx-long: {new string('x', 200_000)}\r\nContent-Length: 2\r\n\r\n[]");

        var e = await FaultyServer.FailsAsync<HttpRequestException>(() => server.Client.Things.ListAsync());

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, e.HttpRequestError);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_and_then_told()
    {
        Uri address;
        await using (var closed = new FaultyServer(FaultyServer.StayAsync))
        {
            address = closed.Address;
        }

        using var client = new FaultsClient(new FaultsClientOptions
        {
            BaseAddress = address, Key = FaultyServer.Key, MaxRetries = 2, RetryDelay = TimeSpan.FromMilliseconds(1),
        });

        var e = await FaultyServer.FailsAsync<HttpRequestException>(() => client.Things.ListAsync());

        Assert.Equal(HttpRequestError.ConnectionError, e.HttpRequestError);
        Assert.Equal($"GET /things: Connection refused ({address.Authority}) (after 3 attempts)", e.Message);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told()
    {
        using var client = new FaultsClient(new FaultsClientOptions
        {
            BaseAddress = new Uri("https://no-such-host.invalid"), Key = FaultyServer.Key, MaxRetries = 0,
        });

        var e = await FaultyServer.FailsAsync<HttpRequestException>(() => client.Things.ListAsync());

        Assert.Equal(HttpRequestError.NameResolutionError, e.HttpRequestError);
    }

    [Fact]
    public async Task A_connection_that_ends_before_the_answer_is_tried_again_where_the_call_may_be()
    {
        int requests = 0;
        await using var server = new FaultyServer(
            async connection =>
            {
                if (Interlocked.Increment(ref requests) == 1)
                {
                    connection.Reset();
                    return;
                }

                await connection.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
                connection.Close();
            },
            options => options.RetryDelay = TimeSpan.FromMilliseconds(1));
        var options = new FaultsClientOptions { BaseAddress = server.Address, Key = FaultyServer.Key, RetryDelay = TimeSpan.FromMilliseconds(1) };
        using var client = new FaultsClient(options);

        await client.Things.PutAsync("a", new Thing { Name = "a" });

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Waves_of_calls_at_once_use_their_connections_again()
    {
        await using var server = new FaultyServer(async connection =>
        {
            await Task.Delay(20);
            await connection.WriteAsync(FaultyServer.Response("200 OK", "[]"));
        });
        for (int wave = 0; wave < 2; wave++)
        {
            await Task.WhenAll(Enumerable.Range(0, 2_000).Select(_ => server.Client.Things.ListAsync()));
        }

        Assert.Equal(4_000, server.Requests.Count);
        Assert.InRange(server.Connections, 1, 2_000);
    }

    [Fact]
    public async Task A_server_that_closes_kept_connections_under_load_fails_no_call()
    {
        // Without "Connection: close" the client learns of the end only when it uses the connection again.
        await using var server = new FaultyServer(
            async connection =>
            {
                await connection.WriteAsync(FaultyServer.Response("200 OK", "[]"));
                await Task.Delay(1);
                connection.Close();
            },
            options =>
            {
                options.MaxRetries = 5;
                options.RetryDelay = TimeSpan.FromMilliseconds(5);
            });

        await Parallel.ForAsync(0, 1_000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (_, cancellationToken) =>
            Assert.Empty(await server.Client.Things.ListAsync(cancellationToken: cancellationToken)));
    }
}
