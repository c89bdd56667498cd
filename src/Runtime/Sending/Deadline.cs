using System;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Threading;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>The end of one call in time: the caller's tokens and the time-out in one token, told apart again when it fires.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationToken _options;
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource? _source;

    /// <param name="limit">The time-out.</param>
    /// <param name="caller">The token that the call was given.</param>
    /// <param name="options">The token of its options.</param>
    public Deadline(TimeSpan limit, CancellationToken caller, CancellationToken options)
    {
        _caller = caller;
        _options = options;
        _limit = limit;
        if (limit != Timeout.InfiniteTimeSpan || options.CanBeCanceled)
        {
            _source = CancellationTokenSource.CreateLinkedTokenSource(caller, options);
            _source.CancelAfter(limit);
        }
    }

    public CancellationToken Token => _source?.Token ?? _caller;

    /// <summary>Ends the time-out; the caller's token stays.</summary>
    public void Lift() => _source?.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>The exception for an end in time, if that is what a failure of sending or reading comes from.</summary>
    public Exception? Explain(ApiOperation operation, Exception failure)
    {
        // A cancelled transfer may also surface as the broken connection that it leaves.
        if (failure is not (OperationCanceledException or IOException or HttpRequestException))
        {
            return null;
        }

        if (_caller.IsCancellationRequested || _options.IsCancellationRequested)
        {
            CancellationToken token = _caller.IsCancellationRequested ? _caller : _options;
            return new OperationCanceledException($"{operation} was cancelled.", failure, token);
        }

        if (_source is { IsCancellationRequested: true })
        {
            string seconds = _limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            return new TimeoutException($"{operation} timed out: no complete response within {seconds} s.", failure);
        }

        // The time-out of a connection, or of the caller's HttpClient.
        return failure is OperationCanceledException { InnerException: TimeoutException limit }
            ? new TimeoutException($"{operation} timed out: {limit.Message}", failure)
            : null;
    }

    public void Dispose() => _source?.Dispose();
}
