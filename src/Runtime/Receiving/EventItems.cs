using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>
/// Server-sent events (HTML, section 9.2), their data as JSON or as text. Where it is JSON, events without data are passed over (they keep the connection
/// alive), and <c>[DONE]</c> ends the stream, as many services write it.
/// </summary>
/// <param name="data">How the data is read; null for text.</param>
/// <param name="text">What text is as a value.</param>
internal sealed class EventItems<T>(JsonType<T>? data, Func<string, T>? text) : ItemSource<SseItem<T>>
{
    private const string Events = "text/event-stream";

    public override bool IsJson => false;

    public override string? Fault(HttpResponseMessage response)
    {
        ReadOnlySpan<char> mediaType = MediaType.Essence(MediaType.Of(response.Content.Headers));
        return mediaType.IsEmpty || mediaType.Equals(Events, StringComparison.OrdinalIgnoreCase) ? null : BodyFault.MediaType(mediaType, Events);
    }

    public override async IAsyncEnumerable<SseItem<T>> ReadAsync(
        BodyStream body, Exchange exchange, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int count = 0;
        DataKind kind = default;
        SseParser<T> events = SseParser.Create(body, (_, bytes) =>
        {
            kind = data is null ? DataKind.Value : KindOf(bytes);
            return kind != DataKind.Value ? default!
                : data is null ? text!(Encoding.UTF8.GetString(bytes))
                : JsonBody.ReadItem(bytes, data, exchange.Rules, count);
        });
        await foreach (SseItem<T> one in events.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            if (kind == DataKind.End)
            {
                yield break;
            }

            if (kind == DataKind.Value)
            {
                count++;
                yield return one;
            }
        }
    }

    private static DataKind KindOf(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.Trim(" \t\r\n"u8);
        return bytes.IsEmpty ? DataKind.None : bytes.SequenceEqual("[DONE]"u8) ? DataKind.End : DataKind.Value;
    }

    private enum DataKind
    {
        None,
        Value,
        End,
    }
}
