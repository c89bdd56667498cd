using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Threading;

namespace ReduGen.Faults.Soak;

/// <summary>Listens to the spans and measurements of the calls, as a service in production does, and counts them.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();
    private long _ended;
    private long _failed;
    private long _durations;
    private long _retries;
    private long _failures;

    public Telemetry()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ApiTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                Interlocked.Increment(ref _ended);
                if (span.Status == ActivityStatusCode.Error)
                {
                    Interlocked.Increment(ref _failed);
                }
            },
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == ApiTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measurements.SetMeasurementEventCallback<double>((_, _, _, _) => Interlocked.Increment(ref _durations));
        _measurements.SetMeasurementEventCallback<long>((instrument, count, _, _) =>
            Interlocked.Add(ref instrument.Name == "redugen.call.retries" ? ref _retries : ref _failures, count));
        _measurements.Start();
    }

    /// <summary>Whether every call was told, and every one that failed as a failure.</summary>
    public bool IsWhole(int calls, int failures) =>
        _ended == calls && _durations == calls && _failed == failures && _failures == failures && _retries > 0;

    public override string ToString() => $"{_ended:N0} spans, {_failed:N0} of them failed; {_durations:N0} durations, {_retries:N0} retries, {_failures:N0} failures measured";

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }
}
