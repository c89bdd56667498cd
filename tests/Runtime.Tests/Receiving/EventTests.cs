using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

/// <summary>Server-sent events.</summary>
public class EventTests
{
    private const string Events = "text/event-stream";

    private static readonly ApiOperation<Nothing> Operation = new ApiOperation<Nothing>("GET", "/events").Streams(200, Events).Fails(400, Json.String);

    [Fact]
    public async Task An_event_has_its_data_type_id_and_retry()
    {
        List<SseItem<long>> events = await TypedAsync(Answers.Text(": hello\n\nid: 7\nevent: tick\nretry: 1500\ndata: 1\n\ndata: 2\r\n\r\n", Events));

        Assert.Equal([1, 2], events.Select(static one => one.Data));
        Assert.Equal(["tick", "message"], events.Select(static one => one.EventType));
        Assert.Equal(["7", null], events.Select(static one => one.EventId));
        Assert.Equal(TimeSpan.FromSeconds(1.5), events[0].ReconnectionInterval);
    }

    [Fact]
    public async Task Text_is_given_as_it_is()
    {
        List<SseItem<string>> events = await TextAsync(Answers.Text("data: a\ndata: b\u00fc\n\ndata\n\ndata: [DONE]\n\n", Events));

        Assert.Equal(["a\nb\u00fc", "", "[DONE]"], events.Select(static one => one.Data));
    }

    [Fact]
    public async Task Done_ends_a_typed_stream_and_an_event_without_data_is_passed_over()
    {
        List<SseItem<long>> events = await TypedAsync(Answers.Text("data: 1\n\ndata:\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n", Events));

        Assert.Equal([1, 2], events.Select(static one => one.Data));
    }

    [Fact]
    public async Task A_fault_names_the_event()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => TypedAsync(Answers.Text("data: 1\n\ndata: \"x\"\n\n", Events)));

        Assert.Equal("GET /events: 200 OK, but the body cannot be read: $[1]: expected a number, found a string (line 1, byte 1)", e.Message);
    }

    [Fact]
    public async Task A_connection_that_breaks_names_the_event()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 100\r\n\r\ndata: 1\n\ndata");
            connection.Close();
        });

        var e = await Assert.ThrowsAsync<ApiException>(() => TypedAsync(new OtherOptions { BaseAddress = server.Address }));

        Assert.StartsWith("GET /events: 200 OK, but reading the body failed after 13 bytes, in item 1: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_comes_as_soon_as_it_is_there_and_ending_early_frees_the_connection()
    {
        await using var server = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
        using var transport = new ApiTransport(new OtherOptions { BaseAddress = server.Address });

        await foreach (SseItem<long> one in transport.StreamEventsAsync(Operation, Json.Int64, new ApiRequest(), TestContext.Current.CancellationToken))
        {
            Assert.Equal(1, one.Data);
            break;
        }

        await Assert.Single(server.Connections).Ended.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_body_of_JSON_is_an_ApiException_that_says_so()
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => TypedAsync(Answers.Json("{}")));

        Assert.Equal("GET /events: 200 OK, but the body is application/json instead of text/event-stream", e.Message);
        Assert.Equal("{}", e.BodyText);
    }

    [Fact]
    public async Task Events_are_asked_for_beside_the_errors()
    {
        var handler = new RecordingHandler(Answers.Text("", Events));

        Assert.Empty(await TypedAsync(new OtherOptions { Handler = handler }));

        Assert.EndsWith("\nAccept: text/event-stream, application/json", Assert.Single(handler.Requests), StringComparison.Ordinal);
    }

    private static Task<List<SseItem<long>>> TypedAsync(HttpResponseMessage answer) => TypedAsync(new OtherOptions { Handler = new RecordingHandler(answer) });

    private static async Task<List<SseItem<long>>> TypedAsync(OtherOptions options)
    {
        using var transport = new ApiTransport(options);
        return await ListAsync(transport.StreamEventsAsync(Operation, Json.Int64, new ApiRequest(), TestContext.Current.CancellationToken));
    }

    private static async Task<List<SseItem<string>>> TextAsync(HttpResponseMessage answer)
    {
        using var transport = new ApiTransport(new OtherOptions { Handler = new RecordingHandler(answer) });
        return await ListAsync(transport.StreamEventsAsync(Operation, new ApiRequest(), TestContext.Current.CancellationToken));
    }

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (T item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
