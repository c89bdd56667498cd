using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Runtime.Tests.Kit;

namespace ReduGen.Faults;

/// <summary>A call that its caller ends, at each of its stages.</summary>
public class CancellationFaults
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    private const string FirstItem = "d\r\n[{\"name\":\"a\"}\r\n";

    private readonly CancellationTokenSource _caller = new();

    [Fact]
    public async Task Before_it_is_sent()
    {
        await using FaultyServer server = FaultyServer.WithBody("[]");
        await _caller.CancelAsync();

        await EndsAsync(() => server.Client.Things.ListAsync(cancellationToken: _caller.Token));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task While_it_waits_for_headers()
    {
        await using var server = new FaultyServer(CancelAsync);

        await EndsAsync(() => server.Client.Things.ListAsync(cancellationToken: _caller.Token));
    }

    [Fact]
    public async Task While_it_reads_the_body()
    {
        await using var server = new FaultyServer(async connection =>
        {
            await connection.WriteAsync(Head + FirstItem);
            await CancelAsync(connection);
        });

        await EndsAsync(() => server.Client.Things.ListAsync(cancellationToken: _caller.Token));
    }

    [Fact]
    public async Task While_it_reads_an_error()
    {
        await using var server = new FaultyServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 500 Broken\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
            await CancelAsync(connection);
        });

        await EndsAsync(() => server.Client.Things.ListAsync(cancellationToken: _caller.Token));
    }

    [Fact]
    public async Task Between_two_items_of_a_stream()
    {
        await using var server = new FaultyServer(async connection =>
        {
            await connection.WriteAsync(Head + FirstItem);
            await FaultyServer.StayAsync(connection);
        });

        await EndsAsync(async () =>
        {
            await foreach (Thing _ in server.Client.Things.ListStreamAsync(cancellationToken: _caller.Token))
            {
                await _caller.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task While_it_waits_to_be_repeated()
    {
        await using var server = new FaultyServer(
            async connection =>
            {
                await connection.WriteAsync(FaultyServer.Response("503 Busy", "", "Retry-After: 20\r\n"));
                _caller.CancelAfter(50);
            },
            options => options.MaxRetries = 3);

        await EndsAsync(() => server.Client.Things.ListAsync(cancellationToken: _caller.Token));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task While_it_sends_a_stream()
    {
        await using var server = new FaultyServer(CancelAsync);

        await EndsAsync(() => server.Client.Things.PutFileAsync("a", new EndlessStream(), cancellationToken: _caller.Token));
    }

    [Fact]
    public async Task A_stream_that_is_disposed_early_frees_its_connection()
    {
        await using var server = new FaultyServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000\r\n\r\nsome");
            await FaultyServer.StayAsync(connection);
        });

        await using (Stream file = await server.Client.Things.GetFileAsync("a"))
        {
            Assert.Equal((byte)'s', file.ReadByte());
        }
    }

    private async Task CancelAsync(LoopbackServer.Connection connection)
    {
        await _caller.CancelAsync();
        await FaultyServer.StayAsync(connection);
    }

    private async Task EndsAsync(Func<Task> call)
    {
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(call);

        Assert.Equal(_caller.Token, e.CancellationToken);
        Assert.DoesNotContain(FaultyServer.Key, e.ToString(), StringComparison.Ordinal);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken);
            return buffer.Length;
        }
    }
}
