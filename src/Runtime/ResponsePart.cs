using System.IO;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Receiving;
using ReduGen.Sending;

namespace ReduGen;

/// <summary>A part of a multipart response (RFC 2046, section 5.1). Its body is read, or passed over, before the next part comes.</summary>
public sealed class ResponsePart
{
    private readonly Exchange _exchange;

    internal ResponsePart(HttpContentHeaders headers, Stream body, Exchange exchange)
    {
        _exchange = exchange;
        Headers = headers;
        Body = body;
    }

    /// <summary>The part's headers.</summary>
    public HttpContentHeaders Headers { get; }

    /// <summary>The name of the form's field that the part is; null where it has none.</summary>
    public string? Name => Headers.ContentDisposition?.Name?.Trim('"');

    /// <summary>The name of the file that the part is, as the server gave it: do not use it as a path. Null where it has none.</summary>
    public string? FileName => Headers.ContentDisposition is { } disposition ? disposition.FileNameStar ?? disposition.FileName?.Trim('"') : null;

    /// <summary>The part's body as it arrives, to be read asynchronously. What reading throws is the connection's own exception.</summary>
    public Stream Body { get; }

    /// <summary>Reads the body as text, in the charset of its Content-Type and otherwise in UTF-8.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ApiException">The body breaks, or is longer than <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="System.InvalidOperationException">The next part was read before.</exception>
    public ValueTask<string> ReadTextAsync(CancellationToken cancellationToken = default) => PartReading.TextAsync(this, _exchange, cancellationToken);

    /// <summary>Reads the body as JSON.</summary>
    /// <typeparam name="T">A generated type.</typeparam>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ApiException">The body is not what the type says, breaks, or is longer than <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="System.InvalidOperationException">The next part was read before.</exception>
    public ValueTask<T> ReadJsonAsync<T>(CancellationToken cancellationToken = default)
        where T : class, IJsonModel => PartReading.JsonAsync(this, Json.Model<T>(), _exchange, cancellationToken);
}
