#if DEMO_SERVER
using System.Net;
using ListInstances.Server;
#endif
using Redu.Cloud;

namespace ListInstances;

/// <summary>The service to call: the real one, or the demo server where there is neither a key nor an address for it.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly IAsyncDisposable? _server;

    private Service(ReduClientOptions options, IAsyncDisposable? server = null)
    {
        Options = options;
        _server = server;
    }

    public ReduClientOptions Options { get; }

    public static async Task<Service> ChooseAsync(string? key, CancellationToken cancellationToken)
    {
        string? environmentKey = FromEnvironment("REDU_API_KEY");
        string? address = FromEnvironment("REDU_BASE_URL");

        if (environmentKey is null && address is null)
        {
            return await StartDemoAsync(key, cancellationToken);
        }

        key ??= environmentKey ?? throw new UsageException("There is an address (REDU_BASE_URL), but no key: set REDU_API_KEY, or give --key VALUE.");

        var options = new ReduClientOptions { ApiKey = key };
        if (address is not null)
        {
            options.BaseAddress = ParseAddress(address);
        }

        return new Service(options);
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

#if DEMO_SERVER
    private static async Task<Service> StartDemoAsync(string? key, CancellationToken cancellationToken)
    {
        // The server is on this machine, whatever HTTP_PROXY says.
        HttpClient.DefaultProxy = new WebProxy();

        DemoServer server = await DemoServer.StartAsync(cancellationToken);
        Console.Error.WriteLine($"REDU_API_KEY is not set: calling a demo server at {server.Address}");

        return new Service(new ReduClientOptions { ApiKey = key ?? DemoServer.Key, BaseAddress = server.Address }, server);
    }
#else
    private static Task<Service> StartDemoAsync(string? key, CancellationToken cancellationToken) =>
        throw new UsageException("Set REDU_API_KEY, or REDU_BASE_URL for another server. (The demo server is part of `dotnet run` only.)");
#endif

    private static string? FromEnvironment(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static Uri ParseAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
            ? address
            : throw new UsageException($"REDU_BASE_URL must be an http or https address, such as https://api.redu.cloud: {text}");
}
