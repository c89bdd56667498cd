using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

public class DisposalTests
{
    private static readonly ApiOperation<Nothing> Read = new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.OAuth).Returns(204);

    [Fact]
    public async Task A_call_of_a_disposed_client_says_so_whoever_owns_what_sends()
    {
        using var http = new HttpClient(new RecordingHandler(Answers.Json("[]")));
        ReduClientOptions[] all =
        [
            new() { ApiKey = "k" },
            new() { ApiKey = "k", Handler = new RecordingHandler(Answers.Json("[]")) },
            new() { ApiKey = "k", HttpClient = http, TrustHandlerRedirects = true },
        ];
        foreach (ReduClientOptions options in all)
        {
            var client = new ReduClient(options);
            client.Dispose();
            client.Dispose();

            var e = await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Instances.ListAsync());

            Assert.Equal("GET /v1/instances: the ReduClient was disposed.", e.Message);
        }
    }

    [Fact]
    public async Task A_call_that_was_sent_is_still_answered()
    {
        var disposed = new TaskCompletionSource();
        var sent = new TaskCompletionSource();
        await using var server = new LoopbackServer(async connection =>
        {
            sent.SetResult();
            await disposed.Task;
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
        });
        var client = new ReduClient(new ReduClientOptions { BaseAddress = server.Address, ApiKey = "k", MaxRetries = 0 });

        Task<System.Collections.Generic.IReadOnlyList<Instance>> call = client.Instances.ListAsync();
        await sent.Task;
        client.Dispose();
        disposed.SetResult();

        Assert.Empty(await call);
    }

    [Fact]
    public async Task A_wait_to_be_repeated_ends_with_the_client()
    {
        var failed = new TaskCompletionSource();
        var handler = new AnsweringHandler(_ =>
        {
            failed.SetResult();
            return Task.FromResult(Answers.Status(503));
        });
        var client = new ReduClient(new ReduClientOptions { ApiKey = "k", Handler = handler, RetryDelay = TimeSpan.FromSeconds(30) });

        Task call = client.Instances.ListAsync();
        await failed.Task;
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    [Fact]
    public async Task A_client_that_ends_while_it_renews_a_token_gives_an_end_to_its_calls()
    {
        var asked = new TaskCompletionSource();
        var disposed = new TaskCompletionSource();
        await using LoopbackServer tokens = Tokens(asked, disposed);
        OtherOptions options = With(new ClientSecretCredential("me", "5ecret") { TokenAddress = tokens.Address }, tokens);
        var client = new ApiTransport(options);

        Task call = client.SendAsync(Read, new ApiRequest(), default);
        await asked.Task;
        client.Dispose();
        disposed.SetResult();

        var e = await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        Assert.Equal("GET /things: the Other was disposed.", e.Message);
    }

    [Fact]
    public async Task A_client_does_not_suffer_from_the_end_of_another_one_with_the_same_credential()
    {
        var asked = new TaskCompletionSource();
        var disposed = new TaskCompletionSource();
        await using LoopbackServer tokens = Tokens(asked, disposed);
        var credential = new ClientSecretCredential("me", "5ecret") { TokenAddress = tokens.Address };
        var first = new ApiTransport(With(credential, tokens));
        using var second = new ApiTransport(With(credential, tokens));

        Task ofFirst = first.SendAsync(Read, new ApiRequest(), default);
        await asked.Task;
        Task ofSecond = second.SendAsync(Read, new ApiRequest(), default);
        first.Dispose();
        disposed.SetResult();

        await ofSecond;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ofFirst);
        await second.SendAsync(Read, new ApiRequest(), default);
    }

    /// <summary>A token endpoint and a server in one. The first request for a token is not answered: its connection ends.</summary>
    private static LoopbackServer Tokens(TaskCompletionSource asked, TaskCompletionSource disposed)
    {
        int requests = 0;
        return new LoopbackServer(async connection =>
        {
            if (Interlocked.Increment(ref requests) == 1)
            {
                asked.SetResult();
                await disposed.Task;
                connection.Reset();
                return;
            }

            string answer = requests == 2
                ? "200 OK\r\nContent-Type: application/json\r\nContent-Length: 46\r\nConnection: close\r\n\r\n{\"access_token\":\"token\",\"token_type\":\"bearer\"}"
                : "204 No Content\r\nConnection: close\r\n\r\n";
            await connection.WriteAsync("HTTP/1.1 " + answer);
            connection.Close();
        });
    }

    private static OtherOptions With(OAuthCredential credential, LoopbackServer server) =>
        new OtherOptions { BaseAddress = server.Address }.With(OtherOptions.OAuth, credential);
}
