using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Post;
using Redu.Cloud;
using Xunit;

namespace ReduGen.AspNetCore.Tests;

/// <summary>What is registered with a project's services.</summary>
public class ServicesTests
{
    private readonly ServiceCollection _services = [];
    private readonly Answers _answers = new();
    private readonly SampleApplication.LogLines _log = new();

    [Fact]
    public async Task Two_clients_of_two_documents_live_in_one_application()
    {
        _services.AddReduClient(options => options.ApiKey = "redu-key").ConfigurePrimaryHttpMessageHandler(() => _answers);
        _services.AddPostClient(options => options.Key = "parcels-key").ConfigurePrimaryHttpMessageHandler(() => _answers);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        await provider.GetRequiredService<IReduClient>().Instances.ListAsync();
        await provider.GetRequiredService<IPostClient>().Parcels.ListAsync();

        Assert.Equal(["https://api.redu.cloud/v1/instances redu-key", "https://parcels.example/parcels?key=parcels-key "], _answers.Requests);
    }

    [Fact]
    public async Task Clients_of_one_document_are_told_apart_by_their_name()
    {
        _services.AddReduClient(options => options.ApiKey = "plain").ConfigurePrimaryHttpMessageHandler(() => _answers);
        _services.AddReduClient("eu", options => options.ApiKey = "eu-key").ConfigurePrimaryHttpMessageHandler(() => _answers);
        _services.AddReduClient("us").ConfigurePrimaryHttpMessageHandler(() => _answers);
        _services.Configure<ReduClientOptions>("us", options => options.BaseAddress = new Uri("https://us.example/"));
        _services.Configure<ReduClientOptions>("us", options => options.ApiKey = "us-key");
        await using ServiceProvider provider = _services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IReduClient>("us").Instances.ListAsync();
        await provider.GetRequiredKeyedService<ReduClient>("eu").Instances.ListAsync();
        await provider.GetRequiredService<IReduClient>().Instances.ListAsync();

        Assert.Equal(
            ["https://us.example/v1/instances us-key", "https://api.redu.cloud/v1/instances eu-key", "https://api.redu.cloud/v1/instances plain"], _answers.Requests);
        Assert.Throws<ArgumentException>(() => _services.AddReduClient(""));
    }

    [Fact]
    public void Options_that_are_the_projects_are_the_clients()
    {
        _services.AddReduClient();
        _services.AddSingleton(Options.Create(new ReduClientOptions { BaseAddress = null }));
        using ServiceProvider provider = _services.BuildServiceProvider();

        var e = Assert.Throws<ArgumentException>(() => provider.GetRequiredService<ReduClient>());

        Assert.StartsWith("Set ReduClientOptions.BaseAddress", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_ends_with_its_scope_leaves_the_factorys_handler_to_the_next_one()
    {
        _services.AddReduClient(options => options.ApiKey = "k").ConfigurePrimaryHttpMessageHandler(() => _answers);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        for (int scope = 0; scope < 3; scope++)
        {
            await using AsyncServiceScope one = provider.CreateAsyncScope();
            await one.ServiceProvider.GetRequiredService<IReduClient>().Instances.ListAsync();
        }

        Assert.Equal(3, _answers.Requests.Count);
        Assert.False(_answers.IsDisposed);
    }

    [Fact]
    public async Task No_key_is_in_the_log_at_any_level_wherever_it_is_sent()
    {
        _services.AddLogging(logging => logging.AddProvider(_log).SetMinimumLevel(LogLevel.Trace));
        _services.AddReduClient(options => options.ApiKey = "5ecret-redu").ConfigurePrimaryHttpMessageHandler(() => _answers);
        _services.AddPostClient(options => options.Key = "5ecret-parcels").ConfigurePrimaryHttpMessageHandler(() => _answers);
        _services.AddPostClient("eu", options => options.Key = "5ecret-eu").ConfigurePrimaryHttpMessageHandler(() => _answers);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        await provider.GetRequiredService<IReduClient>().Instances.ListAsync();
        await provider.GetRequiredService<IPostClient>().Parcels.ListAsync();
        await provider.GetRequiredKeyedService<IPostClient>("eu").Parcels.ListAsync();
        _answers.Status = HttpStatusCode.Forbidden;
        await Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<IPostClient>().Parcels.ListAsync());

        Assert.Contains(_log.Lines, static line => line.Contains("GET /parcels", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, static line => line.Contains("5ecret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_resilience_handler_repeats_a_call_that_the_client_then_does_not()
    {
        _services.AddReduClient(options => options.ApiKey = "k").ConfigurePrimaryHttpMessageHandler(() => _answers)
            .AddResilienceHandler("retry", static pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 2, Delay = TimeSpan.Zero }));
        await using ServiceProvider provider = _services.BuildServiceProvider();
        _answers.Status = HttpStatusCode.BadGateway;

        var e = await Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<IReduClient>().Instances.ListAsync());

        Assert.Equal(3, _answers.Requests.Count);
        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public void A_primary_handler_that_follows_redirects_is_refused()
    {
        _services.AddReduClient(options => options.ApiKey = "k").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        using ServiceProvider provider = _services.BuildServiceProvider();

        var e = Assert.Throws<ArgumentException>(() => provider.GetRequiredService<IReduClient>());

        Assert.StartsWith("The factory's handler follows redirects by itself", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retries_of_the_client_itself_are_there_where_they_are_asked_for()
    {
        _services.AddReduClient(options =>
        {
            options.ApiKey = "k";
            options.MaxRetries = 2;
            options.RetryDelay = TimeSpan.Zero;
        }).ConfigurePrimaryHttpMessageHandler(() => _answers);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        _answers.Status = HttpStatusCode.BadGateway;

        await Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<ReduClient>().Instances.ListAsync());

        Assert.Equal(3, _answers.Requests.Count);
    }

    /// <summary>Answers with an empty list, and keeps where the requests went and what their key header was.</summary>
    private sealed class Answers : HttpMessageHandler
    {
        public ConcurrentQueue<string> Requests { get; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string key = request.Headers.TryGetValues("x-api-key", out var keys) ? keys.Single() : "";
            Requests.Enqueue($"{request.RequestUri!.OriginalString} {key}");
            return Task.FromResult(new HttpResponseMessage(Status) { Content = new StringContent("[]", null, "application/json") });
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
