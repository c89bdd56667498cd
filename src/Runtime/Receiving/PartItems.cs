using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Threading;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>The parts of a multipart body.</summary>
internal sealed class PartItems : ItemSource<ResponsePart>
{
    public override bool IsJson => false;

    public override string? Fault(HttpResponseMessage response)
    {
        ReadOnlySpan<char> mediaType = MediaType.Essence(MediaType.Of(response.Content.Headers));
        return !mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? BodyFault.MediaType(mediaType.IsEmpty ? "of no media type" : mediaType, "multipart")
            : Boundary(response) is null ? "the Content-Type names no boundary"
            : null;
    }

    public override async IAsyncEnumerable<ResponsePart> ReadAsync(
        BodyStream body, Exchange exchange, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new MultipartReader(body, Boundary(exchange.Response)!);
        while (await reader.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            HttpContentHeaders headers = await reader.ReadHeadersAsync(cancellationToken).ConfigureAwait(false);
            using var stream = new PartStream(reader);
            yield return new ResponsePart(headers, stream, exchange);
            stream.Pass();
        }
    }

    private static string? Boundary(HttpResponseMessage response)
    {
        foreach (NameValueHeaderValue parameter in response.Content.Headers.ContentType?.Parameters ?? [])
        {
            if (string.Equals(parameter.Name, "boundary", StringComparison.OrdinalIgnoreCase) && parameter.Value?.Trim('"') is { Length: > 0 } boundary)
            {
                return boundary;
            }
        }

        return null;
    }
}
