using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using AspNetCoreSample;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;

namespace ReduGen.AspNetCore.Tests;

/// <summary>The sample on a real port, in front of a redu cloud that answers as a test says; with its spans and its log.</summary>
internal sealed class SampleApplication : IAsyncDisposable
{
    public const string Key = "k-5ecret-of-the-sample";

    private readonly WebApplication _cloud;
    private readonly WebApplication _app;

    private SampleApplication(WebApplication cloud, WebApplication app, List<Activity> spans, LogLines log)
    {
        (_cloud, _app) = (cloud, app);
        (Spans, Log) = (spans, log);
    }

    public List<Activity> Spans { get; }

    public LogLines Log { get; }

    /// <summary>Where the redu cloud is.</summary>
    public Uri Cloud => new(_cloud.Urls.Single());

    public static async Task<SampleApplication> StartAsync(RequestDelegate cloudAnswer)
    {
        WebApplicationBuilder cloudBuilder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        cloudBuilder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        WebApplication cloud = cloudBuilder.Build();
        cloud.Run(cloudAnswer);
        await cloud.StartAsync();

        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRedu(options =>
        {
            options.ApiKey = Key;
            options.BaseAddress = new Uri(cloud.Urls.Single());
        });
        builder.Services.AddTelemetry();
        var spans = new List<Activity>();
        var log = new LogLines();
        builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddInMemoryExporter(spans));
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        WebApplication app = builder.Build();
        app.MapInstances();
        await app.StartAsync();
        return new SampleApplication(cloud, app, spans, log);
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync()
    {
        using var client = new HttpClient();
        using HttpResponseMessage response = await client.GetAsync(new Uri(_app.Urls.Single() + "/instances"));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    /// <summary>Every line that the application writes into its log, at every level.</summary>
    internal sealed class LogLines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = [];

        public IReadOnlyList<string> Lines => [.. _lines];

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{logLevel} {eventId.Name}: {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
