using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>Reads a whole part, within the limits of a body and with the exceptions of one.</summary>
internal static class PartReading
{
    public static async ValueTask<string> TextAsync(ResponsePart part, Exchange exchange, CancellationToken cancellationToken)
    {
        using BodyStream body = Open(part, exchange, isJson: false);
        try
        {
            return await TextReading.ReadAsync(body, part.Headers, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (Explain(failure, body, exchange) is { } explained)
        {
            throw explained;
        }
    }

    public static async ValueTask<T> JsonAsync<T>(ResponsePart part, JsonType<T> type, Exchange exchange, CancellationToken cancellationToken)
    {
        using BodyStream body = Open(part, exchange, isJson: true);
        try
        {
            return await JsonBody.ReadAsync(body, part.Headers, type, exchange.Rules, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (Explain(failure, body, exchange) is { } explained)
        {
            throw explained;
        }
    }

    private static BodyStream Open(ResponsePart part, Exchange exchange, bool isJson)
    {
        var content = new StreamContent(part.Body);
        foreach (KeyValuePair<string, IEnumerable<string>> header in part.Headers)
        {
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return new BodyStream(content, exchange.MaxResponseBytes, isJson);
    }

    // The token is not the call's, and a part that is read too late is the caller's mistake.
    private static Exception? Explain(Exception failure, BodyStream body, Exchange exchange) =>
        failure is OperationCanceledException or InvalidOperationException ? null : exchange.Explain(failure, body);
}
