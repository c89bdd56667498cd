using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>A server on a real socket that answers with exact bytes, at its own pace; reading a request's body is the answer's part.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Func<Connection, Task> _answer;
    private readonly Task _accepting;

    /// <summary>Starts it.</summary>
    /// <param name="answer">Answers one request; the connection stays open afterwards unless the answer closes it.</param>
    public LoopbackServer(Func<Connection, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Starts one that always answers with the same bytes.</summary>
    public LoopbackServer(string response)
        : this(connection => connection.WriteAsync(response))
    {
    }

    public Uri Address { get; }

    /// <summary>The heads of the requests, as they came.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public ConcurrentBag<Connection> Connections { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        foreach (Connection connection in Connections)
        {
            connection.Dispose();
        }

        await _accepting;
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var connection = new Connection(await _listener.AcceptSocketAsync(_stopping.Token), _stopping.Token);
                Connections.Add(connection);
                _ = ServeAsync(connection);
            }
        }
        catch (Exception e) when (_stopping.IsCancellationRequested && e is (OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException))
        {
            // Which of them ends the wait depends on whether the token or the stopped listener comes first.
        }
    }

    private async Task ServeAsync(Connection connection)
    {
        try
        {
            while (await connection.ReadHeadAsync() is { } head)
            {
                Requests.Enqueue(head);
                await _answer(connection);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException or SocketException)
        {
        }

        connection.Ended.TrySetResult();
    }

    /// <summary>One connection to the server.</summary>
    internal sealed class Connection(Socket socket, CancellationToken stopping) : IDisposable
    {
        private readonly NetworkStream _stream = new(socket, ownsSocket: true);

        public CancellationToken Stopping => stopping;

        /// <summary>Ends when the client has closed the connection.</summary>
        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

        public async Task WriteAsync(byte[] bytes) => await _stream.WriteAsync(bytes, stopping);

        /// <summary>Reads as much of a body.</summary>
        public async Task<string> ReadAsync(int count)
        {
            byte[] bytes = new byte[count];
            await _stream.ReadExactlyAsync(bytes, stopping);
            return Encoding.Latin1.GetString(bytes);
        }

        /// <summary>Reads what there is of a body.</summary>
        public ValueTask<int> ReadAsync(Memory<byte> buffer) => _stream.ReadAsync(buffer, stopping);

        /// <summary>Says that there is no more (FIN).</summary>
        public void Close() => _stream.Dispose();

        /// <summary>Breaks the connection off (RST). The stream would say first that there is no more.</summary>
        public void Reset() => socket.Close(timeout: 0);

        public void Dispose() => _stream.Dispose();

        internal async Task<string?> ReadHeadAsync()
        {
            var head = new StringBuilder();
            byte[] one = new byte[1];
            while (await _stream.ReadAsync(one, stopping) == 1)
            {
                head.Append((char)one[0]);
                if (head.Length >= 4 && head.ToString(head.Length - 4, 4) == "\r\n\r\n")
                {
                    return head.ToString();
                }
            }

            return null;
        }
    }
}
