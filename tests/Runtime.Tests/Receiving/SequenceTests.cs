using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

/// <summary>JSON Lines, NDJSON and JSON text sequences, item by item.</summary>
public class SequenceTests
{
    private static readonly ApiOperation<Nothing> Lines = new ApiOperation<Nothing>("GET", "/lines")
        .Streams(200, "application/jsonl").Returns(204).Fails(400, Json.String, "application/problem+json");

    private static readonly ApiOperation<long> Either = new ApiOperation<long>("GET", "/either").Returns(200, Json.Int64).Streams(200, "application/x-ndjson");

    [Theory]
    [InlineData("application/jsonl", "1\n2\n3\n")]
    [InlineData("application/x-ndjson; charset=utf-8", "1\n2\n3")]
    [InlineData("application/x-ndjson", "\n1\r\n\r\n2\r\n 3 ")]
    [InlineData("application/json-seq", "\u001e1\n\u001e2\n\u001e3\n")]
    [InlineData("application/json", "1\n2\n3\n")]
    [InlineData("text/plain", "1\n2\n3\n")]
    [InlineData(null, "\uFEFF1\n2\n3\n")]
    public async Task Each_line_is_an_item(string? contentType, string body) =>
        Assert.Equal([1, 2, 3], await ItemsAsync(Lines, Json.Int64, Answers.Text(body, contentType)));

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n ")]
    [InlineData("\u001e")]
    public async Task An_empty_sequence_has_no_items(string body) => Assert.Empty(await ItemsAsync(Lines, Json.Int64, Answers.Text(body, "application/jsonl")));

    [Fact]
    public async Task A_success_without_a_body_has_no_items() => Assert.Empty(await ItemsAsync(Lines, Json.Int64, Answers.Status(204)));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Items_may_be_cut_anywhere(int chunk)
    {
        string body = string.Concat(Enumerable.Range(0, 300).Select(static i => $"{{\"text\":\"a\\n\\\"{i}\u00fc\",\"list\":[{i},[]]}}\n"));
        await using var server = new LoopbackServer(async connection =>
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(body);
            await connection.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nContent-Length: {bytes.Length}\r\n\r\n");
            foreach (byte[] part in bytes.Chunk(chunk))
            {
                await connection.WriteAsync(part);
            }
        });

        List<System.Text.Json.JsonElement> items = await ItemsAsync(Lines, Json.Element, new OtherOptions { BaseAddress = server.Address });

        Assert.Equal(300, items.Count);
        Assert.Equal("a\n\"299\u00fc", items[299].GetProperty("text").GetString());
    }

    [Theory(Timeout = 30_000)]
    [InlineData(1)]
    [InlineData(12)]
    public async Task An_item_comes_as_soon_as_its_line_is_there(int first)
    {
        var seen = new TaskCompletionSource();
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nContent-Length: {$"{first}\n34\n".Length}\r\n\r\n{first}\n");
            await seen.Task;
            await connection.WriteAsync("34\n");
        });
        using var transport = new ApiTransport(new OtherOptions { BaseAddress = server.Address });

        var items = new List<long>();
        await foreach (long item in transport.StreamAsync(Lines, Json.Int64, new ApiRequest(), TestContext.Current.CancellationToken))
        {
            items.Add(item);
            seen.TrySetResult();
        }

        Assert.Equal([first, 34], items);
    }

    [Fact]
    public async Task A_fault_names_the_item_after_those_before_it()
    {
        var items = new List<long>();
        var e = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            using var transport = new ApiTransport(new OtherOptions { Handler = new RecordingHandler(Answers.Text("1\n2\n\"x\"\n", "application/jsonl")) });
            await foreach (long item in transport.StreamAsync(Lines, Json.Int64, new ApiRequest(), TestContext.Current.CancellationToken))
            {
                items.Add(item);
            }
        });

        Assert.Equal([1, 2], items);
        Assert.Equal("GET /lines: 200 OK, but the body cannot be read: $[2]: expected a number, found a string (line 3, byte 1)", e.Message);
        Assert.Equal("1\n2\n\"x\"\n", e.BodyText);
    }

    [Fact]
    public async Task A_line_that_is_cut_off_is_a_fault()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => ItemsAsync(Lines, Json.Element, Answers.Text("1\n{\"a\":", "application/jsonl")));

        Assert.Equal("GET /lines: 200 OK, but the body cannot be read: $[1].a: the JSON ends too early (line 2, byte 6)", e.Message);
    }

    [Fact]
    public async Task A_connection_that_breaks_names_the_item()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nContent-Length: 100\r\n\r\n1\n2\n3");
            connection.Close();
        });

        var e = await Assert.ThrowsAsync<ApiException>(() => ItemsAsync(Lines, Json.Int64, new OtherOptions { BaseAddress = server.Address }));

        Assert.StartsWith("GET /lines: 200 OK, but reading the body failed after 5 bytes, in item 2: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_early_frees_the_connection()
    {
        await using var server = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nContent-Length: 1000000\r\n\r\n1\n2\n");
        using var transport = new ApiTransport(new OtherOptions { BaseAddress = server.Address });

        await foreach (long _ in transport.StreamAsync(Lines, Json.Int64, new ApiRequest(), TestContext.Current.CancellationToken))
        {
            break;
        }

        await Assert.Single(server.Connections).Ended.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("text/html", "the body is text/html instead of a sequence of JSON")]
    [InlineData("text/event-stream", "the body is text/event-stream instead of a sequence of JSON")]
    public async Task A_body_of_another_kind_is_an_ApiException(string contentType, string fault)
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => ItemsAsync(Lines, Json.Int64, Answers.Text("1", contentType)));

        Assert.Equal("GET /lines: 200 OK, but " + fault, e.Message);
        Assert.Equal("1", e.BodyText);
    }

    [Fact]
    public async Task An_error_is_typed() => Assert.Equal(
        "no", (await Assert.ThrowsAsync<ApiException<string>>(() => ItemsAsync(Lines, Json.Int64, Answers.Text("\"no\"", "application/problem+json", 400)))).Error);

    [Fact]
    public async Task A_value_and_its_items_are_asked_for_apart()
    {
        var handler = new RecordingHandler(Answers.Json("7"), Answers.Text("1\n2\n", "application/x-ndjson"));
        var options = new OtherOptions { Handler = handler };

        Assert.Equal(7, await options.SendAsync(Either));
        Assert.Equal([1, 2], await ItemsAsync(Either, Json.Int64, options));

        Assert.EndsWith("\nAccept: application/json", handler.Requests[0], StringComparison.Ordinal);
        Assert.EndsWith("\nAccept: application/x-ndjson", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_where_items_were_asked_for_is_an_ApiException()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => ItemsAsync(Either, Json.Int64, Answers.Json("7")));

        Assert.StartsWith("GET /either: 200 OK, but the body cannot be read: $: expected an array, found a number", e.Message, StringComparison.Ordinal);
    }

    private static Task<List<TItem>> ItemsAsync<T, TItem>(ApiOperation<T> operation, JsonType<TItem> item, HttpResponseMessage answer) =>
        ItemsAsync(operation, item, new OtherOptions { Handler = new RecordingHandler(answer) });

    private static async Task<List<TItem>> ItemsAsync<T, TItem>(ApiOperation<T> operation, JsonType<TItem> item, OtherOptions options)
    {
        using var transport = new ApiTransport(options);
        var items = new List<TItem>();
        await foreach (TItem one in transport.StreamAsync(operation, item, new ApiRequest(), TestContext.Current.CancellationToken))
        {
            items.Add(one);
        }

        return items;
    }
}
