using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>The end of one call in time: the caller's tokens and the time-out in one token, told apart again when it fires.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _time;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _options;
    private readonly TimeSpan _limit;
    private readonly long _start;
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _ofCaller;
    private readonly CancellationTokenRegistration _ofOptions;

    /// <param name="limit">The time-out.</param>
    /// <param name="time">The clock.</param>
    /// <param name="caller">The token that the call was given.</param>
    /// <param name="options">The token of its options.</param>
    public Deadline(TimeSpan limit, TimeProvider time, CancellationToken caller, CancellationToken options = default)
    {
        _time = time;
        _caller = caller;
        _options = options;
        _limit = limit;
        if (limit != Timeout.InfiniteTimeSpan || options.CanBeCanceled)
        {
            _start = time.GetTimestamp();
            _source = new CancellationTokenSource(limit, time);
            _ofCaller = Link(caller, _source);
            _ofOptions = Link(options, _source);
        }
    }

    /// <summary>How much time is left.</summary>
    public TimeSpan Remaining => _limit == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : _limit - _time.GetElapsedTime(_start);

    /// <summary>Whether the limit has passed, and not the caller ended it.</summary>
    public bool IsOver => _source is { IsCancellationRequested: true } && !IsCancelled;

    private bool IsCancelled => _caller.IsCancellationRequested || _options.IsCancellationRequested;

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

        if (IsCancelled)
        {
            CancellationToken token = _caller.IsCancellationRequested ? _caller : _options;
            return new OperationCanceledException($"{operation} was cancelled.", failure, token);
        }

        if (IsOver)
        {
            return Timeouts.Exception(operation, "no complete response", _limit, failure);
        }

        // The time-out of a connection, or of the caller's HttpClient.
        return failure is OperationCanceledException { InnerException: TimeoutException limit }
            ? new TimeoutException($"{operation} timed out: {limit.Message}", failure)
            : null;
    }

    public void Dispose()
    {
        _ofCaller.Dispose();
        _ofOptions.Dispose();
        _source?.Dispose();
    }

    private static CancellationTokenRegistration Link(CancellationToken token, CancellationTokenSource source) =>
        token.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
}
