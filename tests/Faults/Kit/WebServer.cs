using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ReduGen.Faults.Kit;

/// <summary>Kestrel on the loopback address, with or without TLS, that keeps what reached it. In the end it looks for connections that its clients left open.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _open;

    private WebServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>Each request: its method, target, and headers one a line.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <param name="answer">Answers a request.</param>
    /// <param name="certificate">Its certificate, where it speaks TLS.</param>
    /// <param name="keepsRequests">Whether it keeps what reached it.</param>
    public static async Task<WebServer> StartAsync(RequestDelegate answer, X509Certificate2? certificate = null, bool keepsRequests = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebServer? server = null;
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Use(next => connection => server!.CountAsync(next, connection));
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        builder.WebHost.UseKestrelHttpsConfiguration();
        WebApplication app = builder.Build();
        server = new WebServer(app);
        app.Run(context =>
        {
            if (keepsRequests)
            {
                server.Requests.Enqueue(Text(context.Request));
            }

            return answer(context);
        });
        await app.StartAsync();
        server.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    /// <summary>Waits for the connections to end: those of clients that have ended.</summary>
    public async ValueTask DisposeAsync()
    {
        for (int patience = 2_000; Volatile.Read(ref _open) > 0 && patience > 0; patience--)
        {
            await Task.Delay(10);
        }

        int left = Volatile.Read(ref _open);
        await _app.DisposeAsync();
        Assert.Equal(0, left);
    }

    private async Task CountAsync(ConnectionDelegate next, ConnectionContext connection)
    {
        Interlocked.Increment(ref _open);
        try
        {
            await next(connection);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private static string Text(HttpRequest request) => string.Join(
        '\n', request.Headers.Select(header => $"{header.Key}: {header.Value}").Prepend($"{request.Method} {request.Path}{request.QueryString}"));
}
