using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>A server of the framework's own, which reads bodies by its own rules.</summary>
internal sealed class KestrelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private KestrelServer(WebApplication app) => _app = app;

    public Uri Address => new(System.Linq.Enumerable.First(_app.Urls));

    /// <summary>Starts a server that answers 204 after it did something with the request.</summary>
    public static async Task<KestrelServer> StartAsync(Func<HttpContext, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(static options => options.Limits.MaxRequestBodySize = null);
        WebApplication app = builder.Build();
        app.Run(async context =>
        {
            context.Response.StatusCode = 204;
            await answer(context);
        });
        await app.StartAsync();
        return new KestrelServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
