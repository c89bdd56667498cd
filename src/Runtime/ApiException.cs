using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using ReduGen.Receiving;

namespace ReduGen;

/// <summary>
/// A response that is an error, or that is not what the document promises. The message names operation, status and cause and never holds the
/// call's credential; headers and body are as the server sent them.
/// </summary>
public class ApiException : Exception
{
    /// <summary>Makes the exception for a response.</summary>
    /// <param name="message">What happened, beginning with the operation.</param>
    /// <param name="operation">The operation's method and path template.</param>
    /// <param name="response">The response; its status and headers are taken, and it may be disposed afterwards.</param>
    /// <param name="body">The raw body as far as it was kept.</param>
    /// <param name="innerException">The cause, if it is another exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> or <paramref name="response"/> is null.</exception>
    public ApiException(
        string message, string operation, HttpResponseMessage response, ReadOnlyMemory<byte> body, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(response);
        Operation = operation;
        Status = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
        Body = body;
    }

    /// <summary>Makes the exception for a header of a response whose body was read already.</summary>
    internal ApiException(string message, string operation, HttpStatusCode status, HttpResponseHeaders headers, HttpContentHeaders contentHeaders)
        : base(message)
    {
        Operation = operation;
        Status = status;
        Headers = headers;
        ContentHeaders = contentHeaders;
    }

    /// <summary>The operation's method and path template, such as <c>GET /v1/instances</c>.</summary>
    public string Operation { get; }

    /// <summary>The response's status; a number that the framework has no name for is possible.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The response's headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers about the response's body, such as Content-Type.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>
    /// The raw body, at most 32 KiB of it: its beginning, or where its JSON is at fault the part around the fault. Only what arrived if the connection was cut.
    /// A success whose JSON is in another charset is in UTF-8 here.
    /// </summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary><see cref="Body"/> as text, in the charset that it is in by its Content-Type, or else in UTF-8; bytes that are no text become U+FFFD.</summary>
    public string BodyText => BodyDecoding.Decode(Body.Span, HasUtf8Body ? Encoding.UTF8 : BodyDecoding.Charset(ContentHeaders));

    /// <summary>Where in the body its JSON is at fault, such as <c>$[1].metadata.x</c>; null where it is not.</summary>
    public string? JsonPath { get; internal init; }

    /// <summary>How many bytes of the body stand before the fault in its JSON; null where there is none.</summary>
    public long? BytePosition { get; internal init; }

    /// <summary>What the server calls this request, to ask its operators about; null where the document names no header for it, or the response has none.</summary>
    public string? RequestId { get; internal init; }

    /// <summary>How often the call was sent before it was given up; 1 where it was not repeated.</summary>
    public int Attempts { get; internal init; } = 1;

    /// <summary>Whether the body is in UTF-8, whatever its Content-Type says.</summary>
    internal bool HasUtf8Body { get; init; }

    /// <summary>The typed error, where there is one.</summary>
    internal virtual object? ErrorObject => null;
}
