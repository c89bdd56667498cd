using System;
using System.Net.Http;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace ReduGen.Faults;

/// <summary>Connections over TLS that do not come about: nothing of the request leaves, and nothing is tried again.</summary>
public class SecureConnectionFaults : LeavesNoBuffers
{
    [Fact]
    public async Task A_certificate_of_the_right_name_that_is_trusted_is_no_fault()
    {
        using X509Certificate2 certificate = Certificates.Of();
        await using WebServer server = await StartAsync(certificate);
        using SocketsHttpHandler handler = Certificates.Trusting(certificate);
        using FaultsClient client = Client(server.Address, handler);

        Assert.Empty(await client.Things.ListAsync());
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts()
    {
        using X509Certificate2 certificate = Certificates.Of();
        await using WebServer server = await StartAsync(certificate);
        using FaultsClient client = Client(server.Address);

        await FailsAsync(client, "certificate chain");

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_certificate_of_another_name()
    {
        using X509Certificate2 certificate = Certificates.Of("other.example");
        await using WebServer server = await StartAsync(certificate);
        using SocketsHttpHandler handler = Certificates.Trusting(certificate);
        using FaultsClient client = Client(server.Address, handler);

        await FailsAsync(client, "RemoteCertificateNameMismatch");

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_certificate_that_has_expired()
    {
        using X509Certificate2 certificate = Certificates.Of(isExpired: true);
        await using WebServer server = await StartAsync(certificate);
        using SocketsHttpHandler handler = Certificates.Trusting(certificate);
        using FaultsClient client = Client(server.Address, handler);

        await FailsAsync(client, "NotTimeValid");

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls()
    {
        await using WebServer server = await StartAsync(certificate: null);
        using FaultsClient client = Client(new Uri($"https://127.0.0.1:{server.Address.Port}"));

        await FailsAsync(client, "frame");

        Assert.Empty(server.Requests);
    }

    private static async Task FailsAsync(FaultsClient client, string reason)
    {
        var e = await FaultyServer.FailsAsync<HttpRequestException>(() => client.Things.ListAsync());

        Assert.Equal(HttpRequestError.SecureConnectionError, e.HttpRequestError);
        Assert.StartsWith("GET /things: no secure connection: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        Assert.IsType<AuthenticationException>(e.InnerException!.InnerException);
    }

    private static Task<WebServer> StartAsync(X509Certificate2? certificate) =>
        WebServer.StartAsync(context => context.Response.WriteAsJsonAsync(Array.Empty<string>()), certificate);

    private static FaultsClient Client(Uri address, HttpMessageHandler? handler = null) => new(new FaultsClientOptions
    {
        BaseAddress = address,
        Key = FaultyServer.Key,
        Handler = handler,
        MaxRetries = 3,
        RetryDelay = TimeSpan.FromMilliseconds(1),
    });
}
