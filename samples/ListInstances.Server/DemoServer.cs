using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ListInstances.Server;

/// <summary>A server on the loopback address that answers <c>GET /v1/instances</c> as the redu cloud's documentation describes it.</summary>
public sealed class DemoServer : IAsyncDisposable
{
    /// <summary>The key that sees both instances.</summary>
    public const string Key = "demo";

    /// <summary>The key that is valid but has no access to the project: 403.</summary>
    public const string KeyWithoutAccess = "no-access";

    private readonly WebApplication _application;

    private DemoServer(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Urls.Single());
    }

    /// <summary>Where the server listens: a port that the system chose.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server; it answers from the moment the task is done until the server is disposed.</summary>
    public static async Task<DemoServer> StartAsync(CancellationToken cancellationToken = default)
    {
        // Empty: no configuration, no logging, no ASPNETCORE_URLS that would move the server elsewhere.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));

        WebApplication application = builder.Build();
        application.Run(AnswerAsync);
        await application.StartAsync(cancellationToken);
        return new DemoServer(application);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Method != HttpMethods.Get || context.Request.Path != "/v1/instances")
        {
            return AnswerAsync(context.Response, HttpStatusCode.NotFound);
        }

        return context.Request.Headers["x-api-key"].ToString() switch
        {
            Key => AnswerAsync(context.Response, HttpStatusCode.OK, DemoAnswers.Instances),
            KeyWithoutAccess => AnswerAsync(context.Response, HttpStatusCode.Forbidden),
            _ => AnswerAsync(context.Response, HttpStatusCode.Unauthorized, DemoAnswers.Unauthorized),
        };
    }

    private static Task AnswerAsync(HttpResponse response, HttpStatusCode status, string? json = null)
    {
        response.StatusCode = (int)status;
        if (json is null)
        {
            return Task.CompletedTask;
        }

        response.ContentType = "application/json";
        return response.WriteAsync(json);
    }
}
