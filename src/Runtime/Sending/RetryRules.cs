using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>Which calls may be repeated, and when (RFC 9110, sections 9.2.2 and 10.2.3).</summary>
internal sealed class RetryRules(ApiClientOptions options, int retries)
{
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly TimeSpan _delay = options.RetryDelay;
    private readonly TimeSpan _longestDelay = options.MaxRetryDelay;

    /// <summary>How long to wait before the next attempt after a response; null where the response is the answer.</summary>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="request">The call's request.</param>
    /// <param name="response">The response.</param>
    /// <param name="attempt">The attempt that it ended, from 1.</param>
    public TimeSpan? After(ApiOperation operation, ApiRequest request, HttpResponseMessage response, int attempt)
    {
        if (attempt > retries || !IsTransient(response.StatusCode) || operation.IsSuccess(response.StatusCode) || !MayRepeat(operation, request))
        {
            return null;
        }

        // A server that asks for a longer wait would only refuse again what came sooner.
        TimeSpan? asked = Asked(response.Headers.RetryAfter);
        return asked is null ? BackOff(attempt) : asked <= _longestDelay ? asked : null;
    }

    /// <summary>How long to wait before the next attempt after a failure to get a response; null where there is none.</summary>
    public TimeSpan? After(ApiOperation operation, ApiRequest request, Exception failure, int attempt) =>
        attempt <= retries && IsTransient(failure) && MayRepeat(operation, request) ? BackOff(attempt) : null;

    private static bool IsTransient(HttpStatusCode status) => status
        is HttpStatusCode.RequestTimeout
        or HttpStatusCode.TooManyRequests
        or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    // What the other side says or is, and not how the connection fared, would be the same again.
    private static bool IsTransient(Exception failure) => failure is TimeoutException || (failure is HttpRequestException
    {
        HttpRequestError: not (HttpRequestError.SecureConnectionError
            or HttpRequestError.InvalidResponse
            or HttpRequestError.ConfigurationLimitExceeded
            or HttpRequestError.UserAuthenticationError
            or HttpRequestError.VersionNegotiationError
            or HttpRequestError.ExtendedConnectNotSupported),
    });

    private static bool MayRepeat(ApiOperation operation, ApiRequest request) =>
        request.Body is not { CanRepeat: false } && (IsIdempotent(operation.Method) || HasIdempotencyKey(request));

    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Put || method == HttpMethod.Delete
        || method == HttpMethod.Head || method == HttpMethod.Options || method == HttpMethod.Trace;

    private static bool HasIdempotencyKey(ApiRequest request) =>
        request.Headers.Exists(static header => header.Key.Equals("Idempotency-Key", StringComparison.OrdinalIgnoreCase));

    private TimeSpan? Asked(RetryConditionHeaderValue? retryAfter)
    {
        TimeSpan? asked = retryAfter?.Delta ?? (retryAfter?.Date - _time.GetUtcNow());
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }

    // Twice as long each time, of which half at random: clients that failed together do not come back together.
    private TimeSpan BackOff(int attempt)
    {
        double longest = Math.Min(_delay.TotalMilliseconds * Math.Pow(2, attempt - 1), _longestDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(longest * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
