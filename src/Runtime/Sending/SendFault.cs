using System;
using System.Globalization;
using System.IO;
using System.Net.Http;
using ReduGen.Generated;
using ReduGen.Receiving;
using ReduGen.Security;

namespace ReduGen.Sending;

/// <summary>Names the operation in a failure to reach the server.</summary>
internal static class SendFault
{
    /// <summary>The exception to throw for what a handler threw before there was a response; null to leave it as it is.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="failure">What was thrown.</param>
    /// <param name="attempts">How often it was sent.</param>
    /// <param name="secrets">What must not show in a message: the framework quotes a status line that it cannot read.</param>
    public static Exception? Explain(ApiOperation operation, Exception failure, int attempts, SecretMask secrets) => failure switch
    {
        HttpRequestException http => new HttpRequestException(http.HttpRequestError, Text(operation, http, attempts, secrets), secrets.Showing(http), http.StatusCode),
        HttpIOException io => new HttpRequestException(io.HttpRequestError, Text(operation, io, attempts, secrets), secrets.Showing(io)),
        IOException io => new HttpRequestException(HttpRequestError.Unknown, Text(operation, io, attempts, secrets), secrets.Showing(io)),
        TimeoutException limit => new TimeoutException(limit.Message + Attempts(attempts), limit.InnerException),
        _ => null,
    };

    /// <summary>The end of a message about more than one attempt.</summary>
    public static string Attempts(int attempts) =>
        attempts == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (after {attempts} attempts)");

    // The framework's own message says only "see inner exception", where it is told what is wrong with the certificate.
    private static string Text(ApiOperation operation, Exception failure, int attempts, SecretMask secrets)
    {
        string reason = failure is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: { } inner }
            ? "no secure connection: " + inner.Message
            : failure.Message;
        return $"{operation}: {new ServerText(secrets).Clean(reason)}{Attempts(attempts)}";
    }
}
