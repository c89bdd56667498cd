using System;
using System.Net.Http;

namespace ReduGen;

/// <summary>An error that the document describes, with its error object.</summary>
/// <typeparam name="TError">The type of the error object.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Makes the exception for a response.</summary>
    /// <param name="message">What happened, beginning with the operation.</param>
    /// <param name="operation">The operation's method and path template.</param>
    /// <param name="response">The response; its status and headers are taken, and it may be disposed afterwards.</param>
    /// <param name="body">The raw body as far as it was kept.</param>
    /// <param name="error">The error object that the body holds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> or <paramref name="response"/> is null.</exception>
    public ApiException(string message, string operation, HttpResponseMessage response, ReadOnlyMemory<byte> body, TError error)
        : base(message, operation, response, body) => Error = error;

    /// <summary>The error object.</summary>
    public TError Error { get; }

    internal override object? ErrorObject => Error;
}
