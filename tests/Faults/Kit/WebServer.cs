using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ReduGen.Faults.Kit;

/// <summary>Kestrel on the loopback address, with or without TLS, that keeps what reached it.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>Each request: its method, target, and headers one a line.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <param name="answer">Answers a request.</param>
    /// <param name="isSecure">Whether it speaks TLS, by a certificate that nobody trusts.</param>
    /// <param name="keepsRequests">Whether it keeps what reached it.</param>
    public static async Task<WebServer> StartAsync(RequestDelegate answer, bool isSecure = false, bool keepsRequests = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (isSecure)
            {
                listen.UseHttps(Certificate());
            }
        }));
        builder.WebHost.UseKestrelHttpsConfiguration();
        WebApplication app = builder.Build();
        var server = new WebServer(app);
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

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Text(HttpRequest request) => string.Join(
        '\n', request.Headers.Select(header => $"{header.Key}: {header.Value}").Prepend($"{request.Method} {request.Path}{request.QueryString}"));

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
