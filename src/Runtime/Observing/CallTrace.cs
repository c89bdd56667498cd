using System;
using System.Diagnostics;
using System.Globalization;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Observing;

/// <summary>What is told of one call: its span, its measurements and its lines in the log. There is none while nobody listens.</summary>
internal sealed class CallTrace
{
    private readonly ApiOperation _operation;
    private readonly ApiCallLog? _log;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly Activity? _span;
    private bool _isEnded;

    private CallTrace(Sender sender, ApiOperation operation)
    {
        _operation = operation;
        _log = sender.Log;
        _time = sender.Time;
        _start = _time.GetTimestamp();
        _span = Instruments.Source.StartActivity(operation.ToString());
        _span?.SetTag("http.request.method", operation.Method.Method);
        _span?.SetTag("url.template", operation.Path);
    }

    /// <summary>How often the call was sent.</summary>
    public int Attempts { get; set; } = 1;

    public static CallTrace? Begin(Sender sender, ApiOperation operation) =>
        sender.Log is not null || Instruments.AreOn ? new CallTrace(sender, operation) : null;

    /// <summary>Tells where the call goes.</summary>
    public void Sends(Uri address)
    {
        _span?.SetTag("server.address", address.Host);
        _span?.SetTag("server.port", address.Port);
    }

    /// <summary>Tells that the call is sent again.</summary>
    /// <param name="status">The status of the last attempt; 0 where it had none.</param>
    /// <param name="failure">The failure of the last attempt, where it had no status.</param>
    /// <param name="wait">How long it waits.</param>
    public void Repeats(int status, Exception? failure, TimeSpan wait)
    {
        string cause = Cause(status, failure)!;
        if (Instruments.Retries.Enabled)
        {
            Instruments.Retries.Add(1, Tags(status, cause));
        }

        _log?.Repeats(_operation.ToString(), cause, Attempts, wait.TotalMilliseconds);
    }

    /// <summary>Tells how the call ended. What comes after the first time is not told.</summary>
    /// <param name="status">The status of the response; 0 where there was none.</param>
    /// <param name="failure">What is thrown, or given back as the error; null for a success.</param>
    public void End(int status, Exception? failure)
    {
        if (_isEnded)
        {
            return;
        }

        _isEnded = true;
        TimeSpan duration = _time.GetElapsedTime(_start);
        string? cause = failure is null ? null : Cause(status / 100 == 2 ? 0 : status, failure);
        if (Instruments.Duration.Enabled)
        {
            Instruments.Duration.Record(duration.TotalSeconds, Tags(status, cause));
        }

        if (failure is not (null or OperationCanceledException) && Instruments.Failures.Enabled)
        {
            Instruments.Failures.Add(1, Tags(status, cause));
        }

        EndSpan(status, cause);
        if (failure is null)
        {
            _log?.Ended(_operation.ToString(), status, Attempts, duration.TotalMilliseconds);
        }
        else
        {
            _log?.Failed(failure.Message, Attempts, duration.TotalMilliseconds);
        }
    }

    private static string? Cause(int status, Exception? failure) => status > 0 ? status.ToString(CultureInfo.InvariantCulture) : failure switch
    {
        System.Net.Http.HttpRequestException http => http.HttpRequestError.ToString(),
        _ => failure?.GetType().FullName,
    };

    private void EndSpan(int status, string? cause)
    {
        if (_span is null)
        {
            return;
        }

        if (status > 0)
        {
            _span.SetTag("http.response.status_code", status);
        }

        if (Attempts > 1)
        {
            _span.SetTag("http.request.resend_count", Attempts - 1);
        }

        if (cause is not null)
        {
            _span.SetTag("error.type", cause);
            _span.SetStatus(ActivityStatusCode.Error);
        }

        // A stream may end inside a span that its reader has begun, which stays the current one.
        Activity? current = Activity.Current;
        _span.Stop();
        if (current != _span)
        {
            Activity.Current = current;
        }
    }

    private TagList Tags(int status, string? cause)
    {
        var tags = new TagList { { "http.request.method", _operation.Method.Method }, { "url.template", _operation.Path } };
        if (status > 0)
        {
            tags.Add("http.response.status_code", status);
        }

        if (cause is not null)
        {
            tags.Add("error.type", cause);
        }

        return tags;
    }
}
