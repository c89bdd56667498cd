using System;
using System.Net.Http;

namespace ReduGen;

/// <summary>
/// The operation was not called: the token endpoint, or the description of an OpenID provider, gave no access token for it. Status, headers and body are those of
/// that answer; the body may say why (RFC 6749, section 5.2).
/// </summary>
public sealed class ApiTokenException : ApiException
{
    /// <summary>Makes the exception for a response.</summary>
    /// <param name="message">What happened, beginning with the operation.</param>
    /// <param name="operation">The operation's method and path template.</param>
    /// <param name="response">The token endpoint's response; its status and headers are taken, and it may be disposed afterwards.</param>
    /// <param name="body">The raw body as far as it was kept.</param>
    /// <param name="innerException">The cause, if it is another exception.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> or <paramref name="response"/> is null.</exception>
    public ApiTokenException(
        string message, string operation, HttpResponseMessage response, ReadOnlyMemory<byte> body, Exception? innerException = null)
        : base(message, operation, response, body, innerException)
    {
    }
}
