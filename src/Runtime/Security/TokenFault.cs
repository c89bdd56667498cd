using System;
using System.Globalization;
using System.IO;
using System.Net.Http;
using ReduGen.Generated;

namespace ReduGen.Security;

/// <summary>Why there is no access token; told to every call that waited for it as an exception of its own.</summary>
/// <param name="text">What happened, fit for a message.</param>
/// <param name="response">The token endpoint's response, if there was one.</param>
/// <param name="body">The response's body, bounded.</param>
/// <param name="inner">Where it comes from.</param>
internal sealed class TokenFault(string text, HttpResponseMessage? response = null, ReadOnlyMemory<byte> body = default, Exception? inner = null)
    : Exception(text, inner)
{
    /// <summary>The fault that a failure to get a token is.</summary>
    public static Exception From(Exception failure, TimeSpan limit) => failure switch
    {
        HttpRequestException or IOException => new TokenFault(failure.Message, inner: failure),
        OperationCanceledException => new TokenFault(
            string.Create(CultureInfo.InvariantCulture, $"the token endpoint did not answer within {limit.TotalSeconds:0.###} s"), inner: failure),
        _ => failure,
    };

    /// <summary>The exception for one call.</summary>
    public Exception For(ApiOperation operation, SecurityScheme scheme)
    {
        string message = $"{operation}: there is no access token for the security scheme \"{scheme.Name}\": {Message}";
        return response is not null ? new ApiTokenException(message, operation.ToString(), response, body, InnerException)
            : InnerException is HttpRequestException http ? new HttpRequestException(http.HttpRequestError, message, http, http.StatusCode)
            : InnerException is OperationCanceledException ? new TimeoutException(message, InnerException)
            : new HttpRequestException(HttpRequestError.Unknown, message, InnerException);
    }
}
