using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Runtime.Tests.Kit;

namespace ReduGen.Faults.Kit;

/// <summary>
/// A server on a raw socket whose answers are exact bytes, a client of it, and the check that a call leaves nothing behind: no connection, no rented buffer.
/// </summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    public const string Key = "k-5ecret-k";

    private readonly RentedBuffers _buffers = new();
    private readonly LoopbackServer _server;

    public FaultyServer(Func<LoopbackServer.Connection, Task> answer, Action<FaultsClientOptions>? configure = null)
    {
        _server = new LoopbackServer(answer);
        var options = new FaultsClientOptions { BaseAddress = _server.Address, Key = Key, MaxRetries = 0 };
        configure?.Invoke(options);
        Client = new FaultsClient(options);
    }

    public FaultyServer(byte[] answer, Action<FaultsClientOptions>? configure = null)
        : this(connection => connection.WriteAsync(answer), configure)
    {
    }

    /// <summary>A server whose answers end with a closed connection.</summary>
    public FaultyServer(string answer, Action<FaultsClientOptions>? configure = null)
        : this(
            async connection =>
            {
                await connection.WriteAsync(answer);
                connection.Close();
            },
            configure)
    {
    }

    public FaultsClient Client { get; }

    public Uri Address => _server.Address;

    /// <summary>The heads of the requests that arrived.</summary>
    public IReadOnlyList<string> Requests => [.. _server.Requests];

    /// <summary>How many connections the client has opened.</summary>
    public int Connections => _server.Connections.Count;

    /// <summary>How many buffers the calls rented.</summary>
    public int RentedBuffers => _buffers.Count;

    /// <summary>A server that answers 200 with this body.</summary>
    public static FaultyServer WithBody(string body, string? contentType = "application/json", Action<FaultsClientOptions>? configure = null) =>
        WithBody(Encoding.UTF8.GetBytes(body), contentType, configure: configure);

    /// <inheritdoc cref="WithBody(string, string?, Action{FaultsClientOptions}?)"/>
    public static FaultyServer WithBody(byte[] body, string? contentType = "application/json", string? encoding = null, Action<FaultsClientOptions>? configure = null) =>
        new(Response("200 OK", body, contentType, encoding), configure);

    public static byte[] Response(string status, string body, string headers = "") =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}");

    public static byte[] Response(string status, byte[] body, string? contentType, string? encoding = null)
    {
        string type = contentType is null ? "" : $"Content-Type: {contentType}\r\n";
        string coding = encoding is null ? "" : $"Content-Encoding: {encoding}\r\n";
        return [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{type}{coding}Content-Length: {body.Length}\r\n\r\n"), .. body];
    }

    /// <summary>Answers nothing more, until the client has closed the connection.</summary>
    public static async Task StayAsync(LoopbackServer.Connection connection)
    {
        byte[] rest = new byte[4096];
        while (await connection.ReadAsync(rest) > 0)
        {
        }
    }

    /// <summary>The exception of a call that must fail; its message must not hold the key.</summary>
    public static async Task<T> FailsAsync<T>(Func<Task> call)
        where T : Exception
    {
        T failure = await Assert.ThrowsAsync<T>(call);
        Assert.DoesNotContain(Key, failure.ToString(), StringComparison.Ordinal);
        return failure;
    }

    /// <summary>The failure to list the things.</summary>
    public Task<ApiException> ListFailsAsync() => FailsAsync<ApiException>(() => Client.Things.ListAsync());

    /// <summary>Ends the client and looks for what its calls left behind.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        foreach (LoopbackServer.Connection connection in _server.Connections)
        {
            await connection.Ended.Task.WaitAsync(patience.Token);
        }

        await _server.DisposeAsync();
        _buffers.Dispose();
        Assert.Empty(_buffers.Left);
    }
}
