using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace ReduGen;

/// <summary>A whole answer: status, headers, and the value or the error.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[DebuggerDisplay("{(int)Status} {Status}")]
public class ApiResponse<T>
{
    private readonly T? _value;

    /// <summary>An answer with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="response">The response; its status and headers are taken, and it may be disposed afterwards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public ApiResponse(T value, HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        _value = value;
        Status = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
    }

    /// <summary>An answer that is an error.</summary>
    /// <param name="exception">The error, with the response's status and headers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public ApiResponse(ApiException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Exception = exception;
        Status = exception.Status;
        Headers = exception.Headers;
        ContentHeaders = exception.ContentHeaders;
    }

    /// <summary>The response's status; a number that the framework has no name for is possible.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The response's headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers about the response's body, such as Content-Type.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>Whether the answer is a success that the document describes.</summary>
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Exception is null;

    /// <summary>The value.</summary>
    /// <exception cref="ApiException">The answer is an error: <see cref="Exception"/>.</exception>
    public T Value => IsSuccess ? _value! : throw Exception;

    /// <summary>The error object, of the type that the document gives for the status; null if there is none.</summary>
    public object? Error => Exception?.ErrorObject;

    /// <summary>What a call without this type would have thrown; null for a success.</summary>
    public ApiException? Exception { get; }
}
