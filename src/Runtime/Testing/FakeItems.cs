using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Text;
using ReduGen.Generated;
using ReduGen.Receiving;

namespace ReduGen.Testing;

/// <summary>Items → the body of a response that is a sequence of them, which is written as it is read.</summary>
internal static class FakeItems
{
    /// <summary>The response.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one for a media type.</param>
    public static HttpResponseMessage Response<TItem>(ApiOperation operation, IEnumerable<TItem> items, Func<TItem, string, byte[]> write)
    {
        SequenceCase sequence = operation.Sequences[0];
        string mediaType = sequence.MediaType!;
        var content = new StreamContent(new ItemsStream(items.Select(item => write(item, mediaType))));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return new HttpResponseMessage(FakeWriting.StatusOf(sequence, System.Net.HttpStatusCode.OK)) { Content = content };
    }

    /// <summary>An item of JSON on its line; in a JSON text sequence behind its separator (RFC 7464, section 2.2).</summary>
    public static byte[] Json<TItem>(TItem item, JsonType<TItem> type, string mediaType)
    {
        byte[] json = JsonBody.Write(item, type);
        return Bodies.MediaType.IsIn(mediaType, "application/json-seq") || mediaType.EndsWith("+json-seq", StringComparison.OrdinalIgnoreCase)
            ? [0x1E, .. json, (byte)'\n']
            : [.. json, (byte)'\n'];
    }

    /// <summary>The data of an event as JSON.</summary>
    public static string Data<TData>(TData data, JsonType<TData> type) => Encoding.UTF8.GetString(JsonBody.Write(data, type));

    /// <summary>An event (HTML, section 9.2.5): each line of its data is a line of its own.</summary>
    public static byte[] Event<TData>(SseItem<TData> item, string data)
    {
        var text = new StringBuilder();
        if (item.EventType != SseParser.EventTypeDefault)
        {
            text.Append("event: ").Append(item.EventType).Append('\n');
        }

        if (item.EventId is { } id)
        {
            text.Append("id: ").Append(id).Append('\n');
        }

        foreach (string line in data.ReplaceLineEndings("\n").Split('\n'))
        {
            text.Append("data: ").Append(line).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }
}
