using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Redu.Cloud;

namespace ReduGen.Native;

/// <summary>A client of services, with a resilience handler and a log, as one native program: no part of it may need reflection.</summary>
internal static class Program
{
    /// <summary>Lists the instances of a server, with its key and with another one.</summary>
    /// <param name="args">The server's address and key.</param>
    private static async Task Main(string[] args)
    {
        var services = new ServiceCollection();
        services.AddLogging(static logging => logging.AddProvider(new ConsoleLog()).SetMinimumLevel(LogLevel.Trace));
        Add(services, "right", args[0], args[1]);
        Add(services, "wrong", args[0], "another-key");
        await using ServiceProvider provider = services.BuildServiceProvider();

        foreach (Instance instance in await provider.GetRequiredKeyedService<IReduClient>("right").Instances.ListAsync())
        {
            Console.WriteLine(instance.Name);
        }

        try
        {
            await provider.GetRequiredKeyedService<IReduClient>("wrong").Instances.ListAsync();
        }
        catch (ApiException<ErrorResponse> e)
        {
            Console.WriteLine(e.Error.Error.Code);
        }
    }

    private static void Add(ServiceCollection services, string name, string address, string key) => services.AddReduClient(name, options =>
    {
        options.BaseAddress = new Uri(address);
        options.ApiKey = key;
    }).AddStandardResilienceHandler();
}
