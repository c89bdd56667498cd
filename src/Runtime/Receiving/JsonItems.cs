using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>The items of an array, or values of JSON that stand one behind the other.</summary>
/// <param name="item">How an item is read.</param>
/// <param name="operation">The operation, which knows what its responses are.</param>
internal sealed class JsonItems<T>(JsonType<T> item, ApiOperation operation) : ItemSource<T>
{
    public override bool IsJson => true;

    public override string? Fault(HttpResponseMessage response)
    {
        ReadOnlySpan<char> mediaType = MediaType.Essence(MediaType.Of(response.Content.Headers));
        return !operation.IsSequence(response) ? JsonMediaType.Fault(response.Content.Headers)
            : mediaType.IsEmpty || SequenceMediaType.IsReadable(mediaType) ? null
            : BodyFault.MediaType(mediaType, "a sequence of JSON");
    }

    public override IAsyncEnumerable<T> ReadAsync(BodyStream body, Exchange exchange, CancellationToken cancellationToken) =>
        JsonBody.EnumerateAsync(body, item, exchange.Rules, operation.IsSequence(exchange.Response), cancellationToken);
}
