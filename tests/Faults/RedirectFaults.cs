using System;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace ReduGen.Faults;

/// <summary>Redirects, and what of a request reaches the server that they lead to.</summary>
public class RedirectFaults : LeavesNoBuffers
{
    [Fact]
    public async Task A_redirect_to_the_same_origin_is_followed_with_the_key()
    {
        await using WebServer server = await WebServer.StartAsync(context => context.Request.Path == "/things"
            ? Redirect(context, "/v2/things")
            : context.Response.WriteAsJsonAsync(Array.Empty<string>()));
        using FaultsClient client = Client(server.Address);

        Assert.Empty(await client.Things.ListAsync());

        Assert.Contains("x-key: " + FaultyServer.Key, server.Requests.Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_redirect_to_another_port_or_host_is_followed_without_the_key(string host)
    {
        await using WebServer second = await WebServer.StartAsync(context => context.Response.WriteAsJsonAsync(Array.Empty<string>()));
        await using WebServer first = await WebServer.StartAsync(context => Redirect(context, $"http://{host}:{second.Address.Port}/things"));
        using FaultsClient client = Client(first.Address);

        Assert.Empty(await client.Things.ListAsync());

        Assert.Contains(FaultyServer.Key, first.Requests.Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(FaultyServer.Key, second.Requests.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_origin_that_demands_the_key_after_a_redirect_is_told_clearly()
    {
        await using WebServer second = await WebServer.StartAsync(context =>
        {
            context.Response.StatusCode = 401;
            return context.Response.WriteAsJsonAsync(new { code = "no_key", message = "No key" });
        });
        await using WebServer first = await WebServer.StartAsync(context => Redirect(context, new Uri(second.Address, "/things").ToString()));
        using FaultsClient client = Client(first.Address);

        var e = await FaultyServer.FailsAsync<ApiException<Error>>(() => client.Things.ListAsync());

        Assert.Equal(
            $"GET /things: 401 no_key: No key (after a redirect to {second.Address.GetLeftPart(UriPartial.Authority)}, where no credential is sent)", e.Message);
    }

    [Fact]
    public async Task A_redirect_from_https_to_http_is_not_followed()
    {
        using X509Certificate2 certificate = Certificates.Of();
        await using WebServer second = await WebServer.StartAsync(context => context.Response.WriteAsJsonAsync(Array.Empty<string>()));
        await using WebServer first = await WebServer.StartAsync(context => Redirect(context, new Uri(second.Address, "/things").ToString()), certificate);
        using SocketsHttpHandler handler = Certificates.Trusting(certificate);
        using FaultsClient client = Client(first.Address, handler);

        var e = await FaultyServer.FailsAsync<ApiException>(() => client.Things.ListAsync());

        Assert.Equal(
            $"GET /things: 302 Found, but the redirect from https to {second.Address.GetLeftPart(UriPartial.Authority)} is not followed", e.Message);
        Assert.Empty(second.Requests);
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        await using WebServer server = await WebServer.StartAsync(context => Redirect(context, "/things"));
        using FaultsClient client = Client(server.Address);

        var e = await FaultyServer.FailsAsync<ApiException>(() => client.Things.ListAsync());

        Assert.Equal("GET /things: 302 Found, but no more than 10 redirects are followed", e.Message);
        Assert.Equal(11, server.Requests.Count);
    }

    [Fact]
    public async Task A_write_is_not_repeated_elsewhere_by_302()
    {
        await using WebServer second = await WebServer.StartAsync(context => context.Response.WriteAsync(""));
        await using WebServer first = await WebServer.StartAsync(context => Redirect(context, new Uri(second.Address, "/things").ToString()));
        using FaultsClient client = Client(first.Address);

        await FaultyServer.FailsAsync<ApiException>(() => client.Things.AddAsync(new Thing { Name = "a" }));

        Assert.Empty(second.Requests);
    }

    private static FaultsClient Client(Uri address, HttpMessageHandler? handler = null) =>
        new(new FaultsClientOptions { BaseAddress = address, Key = FaultyServer.Key, Handler = handler, MaxRetries = 0 });

    private static Task Redirect(HttpContext context, string location)
    {
        context.Response.Redirect(location);
        return Task.CompletedTask;
    }
}
