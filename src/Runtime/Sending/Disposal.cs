using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>The end of a client. What it sent already may still be answered; what it cannot send any more says so.</summary>
internal sealed class Disposal(ApiClientOptions options)
{
    private readonly CancellationTokenSource _begun = new();

    /// <summary>Whether the client was disposed.</summary>
    public bool IsBegun => _begun.IsCancellationRequested;

    /// <summary>Ends what the client only waits for.</summary>
    public CancellationToken Token => _begun.Token;

    // The source is not disposed: calls may still ask it, and without a timer it holds nothing.
    public void Begin() => _begun.Cancel();

    /// <summary>The exception for what the end of the client ended; null if that is not where a failure comes from.</summary>
    public ObjectDisposedException? Explain(ApiOperation operation, Exception failure)
    {
        if (!IsBegun || failure is not (ObjectDisposedException or OperationCanceledException or IOException or HttpRequestException))
        {
            return null;
        }

        // The client's options are named after it.
        string name = options.GetType().Name;
        string client = name.EndsWith("Options", StringComparison.Ordinal) ? name[..^"Options".Length] : name;
        return new ObjectDisposedException($"{operation}: the {client} was disposed.", failure);
    }
}
