using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

public class StreamTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    [Fact]
    public async Task Items_come_before_the_body_has_ended()
    {
        var more = new TaskCompletionSource();
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync(Head + Chunk("[" + Answers.Instance + ","));
            await more.Task;
            await connection.WriteAsync(Chunk(Answers.Instance + "]") + "0\r\n\r\n");
        });
        using ReduClient client = Clients.Over(server);
        int count = 0;

        await foreach (Instance instance in client.Instances.ListStreamAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal("web-production-01", instance.Name);
            count++;
            more.TrySetResult();
        }

        Assert.Equal(2, count);
    }

    [Fact]
    public async Task The_time_out_ends_where_the_stream_begins()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync(Head + Chunk("[" + Answers.Instance + ","));
            await Task.Delay(700);
            await connection.WriteAsync(Chunk(Answers.Instance + "]") + "0\r\n\r\n");
        });
        using ReduClient client = Clients.Over(server, TimeSpan.FromMilliseconds(350));

        Assert.Equal(2, await Count(client.Instances.ListStreamAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Disposing_early_closes_the_connection()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync(Head + Chunk("["));
            while (true)
            {
                await connection.WriteAsync(Chunk(Answers.Instance + ","));
            }
        });
        using ReduClient client = Clients.Over(server);

        await foreach (Instance _ in client.Instances.ListStreamAsync(TestContext.Current.CancellationToken))
        {
            break;
        }

        LoopbackServer.Connection connection = Assert.Single(server.Connections);
        await connection.Ended.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Disposing_early_disposes_the_body()
    {
        var body = new TrickleStream(Encoding.UTF8.GetBytes("[" + Answers.Instance + "," + Answers.Instance + "]"));
        HttpResponseMessage answer = Answers.Status(200);
        answer.Content = new StreamContent(body);
        answer.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using ReduClient client = Clients.Over(answer);

        await foreach (Instance _ in client.Instances.ListStreamAsync(TestContext.Current.CancellationToken))
        {
            Assert.False(body.IsDisposed);
            break;
        }

        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_is_told_with_the_token_of_the_caller()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync(Head + Chunk("[" + Answers.Instance + ","));
            await Task.Delay(Timeout.Infinite, connection.Stopping);
        });
        using ReduClient client = Clients.Over(server);
        using var source = new CancellationTokenSource();

        var e = await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (Instance _ in client.Instances.ListStreamAsync().WithCancellation(source.Token))
            {
                source.Cancel();
            }
        });

        Assert.Equal("GET /v1/instances was cancelled.", e.Message);
        Assert.Equal(source.Token, e.CancellationToken);
    }

    [Fact]
    public async Task A_cut_in_the_middle_comes_after_the_whole_items()
    {
        string begun = "[" + Answers.Instance + "," + Answers.Instance[..30];
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync(Head + Chunk(begun));
            connection.Close();
        });
        using ReduClient client = Clients.Over(server);
        int count = 0;

        var e = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Instance _ in client.Instances.ListStreamAsync())
            {
                count++;
            }
        });

        Assert.Equal(1, count);
        Assert.StartsWith($"GET /v1/instances: 200 OK, but reading the body failed after {begun.Length} bytes, in item 1: ", e.Message, StringComparison.Ordinal);
        Assert.Equal(begun, e.BodyText);
    }

    [Fact]
    public async Task An_error_comes_at_the_first_item()
    {
        using ReduClient client = Clients.Over(Answers.Json(Answers.Unauthorized, 401));
        IAsyncEnumerator<Instance> items = client.Instances.ListStreamAsync().GetAsyncEnumerator(TestContext.Current.CancellationToken);

        var e = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(async () => await items.MoveNextAsync());

        Assert.Equal("GET /v1/instances: 401 unauthorized: Invalid API key", e.Message);
    }

    [Fact]
    public async Task A_faulty_item_comes_after_the_good_ones()
    {
        string body = "[" + Answers.Instance + "," + Answers.InstanceWithoutId + "]";
        using ReduClient client = Clients.Over(Answers.Json(body));
        int count = 0;

        var e = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Instance _ in client.Instances.ListStreamAsync())
            {
                count++;
            }
        });

        Assert.Equal(1, count);
        Assert.Equal(
            $"GET /v1/instances: 200 OK, but the body cannot be read: $[1].id: the member \"id\" is missing (line 1, byte {body.Length - 1})", e.Message);
    }

    [Fact]
    public async Task An_empty_list_has_no_items()
    {
        using ReduClient client = Clients.Over(Answers.Json("[]"));

        Assert.Equal(0, await Count(client.Instances.ListStreamAsync(TestContext.Current.CancellationToken)));
    }

    private static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";

    private static async Task<int> Count(IAsyncEnumerable<Instance> instances)
    {
        int count = 0;
        await foreach (Instance _ in instances)
        {
            count++;
        }

        return count;
    }
}
