using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Sending;

namespace ReduGen.Testing;

/// <summary>A request that a fake received: what went over the wire, and what the caller gave.</summary>
public class FakeRequest
{
    private IReadOnlyDictionary<string, string>? _path;
    private IReadOnlyDictionary<string, IReadOnlyList<string>>? _query;
    private readonly CallMessage _message;

    private FakeRequest(CallMessage message, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        _message = message;
        Body = body;
        CancellationToken = cancellationToken;
    }

    private protected FakeRequest(FakeRequest request)
        : this(request._message, request.Body, request.CancellationToken)
    {
    }

    /// <summary>The operation, as messages name it: method and path template, such as <c>GET /v1/instances/{id}</c>.</summary>
    public string Operation => _message.Operation.ToString();

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method => _message.Method;

    /// <summary>The whole address, as it was sent.</summary>
    public Uri Uri => _message.RequestUri!;

    /// <summary>The headers, but for those of the body.</summary>
    public HttpRequestHeaders Headers => _message.Headers;

    /// <summary>The headers of the body; null where there is none.</summary>
    public HttpContentHeaders? ContentHeaders => _message.Content?.Headers;

    /// <summary>The parameters of the path by their names in the document, decoded.</summary>
    public IReadOnlyDictionary<string, string> Path => _path ??= AddressText.Path(_message.Request);

    /// <summary>The parameters of the query by their names on the wire, decoded; each with its values in their order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Query => _query ??= AddressText.Query(Uri);

    /// <summary>The bytes of the body; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body as text of UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>
    /// The body as the caller gave it: the very object, with what was changed in it since. Null where the call has none. Where it was a stream, that is read to
    /// its end; <see cref="Body"/> has its bytes.
    /// </summary>
    public object? Argument => _message.Request.Argument;

    /// <summary>Cancelled when the call is.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>An exception for an answer's function to throw: the answer is then this error, without a body.</summary>
    /// <param name="status">Its status.</param>
    /// <example><code>fake.Instances.OnGet(request => request.Path["id"] == "7" ? seven : throw request.Error(HttpStatusCode.NotFound))</code></example>
    public Exception Error(HttpStatusCode status) => new FakeErrorException(status, error: null);

    /// <summary>An exception for an answer's function to throw: the answer is then this error of the document.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="error">Its body, of the type that the document gives it.</param>
    public Exception Error(HttpStatusCode status, object error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new FakeErrorException(status, error);
    }

    /// <summary>The Accept header as it was sent; null without one.</summary>
    internal string? Accept => Headers.NonValidated.TryGetValues("Accept", out HeaderStringValues values) ? values.ToString() : null;

    /// <summary>Method and address.</summary>
    public override string ToString() => $"{Method} {Uri}";

    internal static async Task<FakeRequest> ReadAsync(CallMessage message, CancellationToken cancellationToken)
    {
        byte[] body = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return new FakeRequest(message, body, cancellationToken);
    }
}
