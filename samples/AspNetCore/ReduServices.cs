using Microsoft.Extensions.Http.Resilience;
using Redu.Cloud;

namespace AspNetCoreSample;

/// <summary>The redu client among the services of an application.</summary>
public static class ReduServices
{
    /// <summary>Registers the client, and what happens when the redu cloud is slow, busy or down.</summary>
    public static IServiceCollection AddRedu(this IServiceCollection services, Action<ReduClientOptions> configure)
    {
        services.AddReduClient(configure)
            .AddStandardResilienceHandler(resilience =>
            {
                // Only what is safe to repeat is repeated.
                resilience.Retry.DisableForUnsafeHttpMethods();
                resilience.Retry.Delay = TimeSpan.FromMilliseconds(200);
                resilience.AttemptTimeout.Timeout = TimeSpan.FromSeconds(5);
                resilience.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(20);
            });
        return services;
    }
}
