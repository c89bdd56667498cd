using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ReduGen;

namespace AspNetCoreSample;

/// <summary>What is seen of the application's calls.</summary>
public static class Telemetry
{
    /// <summary>Gives the spans and measurements of requests, of the client's calls, and of their attempts to OpenTelemetry.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation()
                .AddSource(ApiTelemetry.Name)
                .AddHttpClientInstrumentation()
                .AddConsoleExporter())
            .WithMetrics(metrics => metrics
                .AddMeter(ApiTelemetry.Name)
                .AddHttpClientInstrumentation());
        return services;
    }
}
