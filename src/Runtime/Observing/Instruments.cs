using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ReduGen.Observing;

/// <summary>The process' activity source and meter for calls.</summary>
internal static class Instruments
{
    private static readonly Meter Meter = new(ApiTelemetry.Name);

    public static ActivitySource Source { get; } = new(ApiTelemetry.Name);

    public static Histogram<double> Duration { get; } =
        Meter.CreateHistogram<double>("redugen.call.duration", "s", "How long a call took, repetitions and the body included.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("redugen.call.retries", "{retry}", "How often a call was sent again.");

    public static Counter<long> Failures { get; } =
        Meter.CreateCounter<long>("redugen.call.failures", "{call}", "Calls that ended in an error; those that their caller cancelled are none.");

    /// <summary>Whether anybody listens.</summary>
    public static bool AreOn => Source.HasListeners() || Duration.Enabled || Retries.Enabled || Failures.Enabled;
}
