using System;
using System.IO;
using System.Net.Http;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>Names the operation in a failure to reach the server.</summary>
internal static class SendFault
{
    /// <summary>The exception to throw for what a handler threw before there was a response; null to leave it as it is.</summary>
    public static HttpRequestException? Explain(ApiOperation operation, Exception failure) => failure switch
    {
        HttpRequestException http => new(http.HttpRequestError, $"{operation}: {http.Message}", http, http.StatusCode),
        HttpIOException io => new(io.HttpRequestError, $"{operation}: {io.Message}", io),
        IOException io => new(HttpRequestError.Unknown, $"{operation}: {io.Message}", io),
        _ => null,
    };
}
