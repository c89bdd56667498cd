using System;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Observing;
using ReduGen.Receiving;
using ReduGen.Security;

namespace ReduGen.Sending;

/// <summary>Sends one call's requests, from attempt to attempt and from redirect to redirect, until there is an answer.</summary>
internal sealed class Sender : IDisposable
{
    private const int DefaultRetries = 3;

    private static readonly string DefaultUserAgent = "ReduGen/" + typeof(Sender).Assembly.GetName().Version?.ToString(3);

    private readonly AddressSet _addresses;
    private readonly CredentialSet _credentials;
    private readonly RetryRules _retries;
    private readonly TimeSpan _attemptTimeout;
    private readonly int _maxRedirects;
    private readonly string _userAgent;
    private readonly Func<HttpRequestMessage, CancellationToken, ValueTask>? _beforeSend;
    private readonly Func<HttpResponseMessage, CancellationToken, ValueTask>? _afterReceive;
    private readonly HttpClient? _client;
    private readonly HttpMessageInvoker? _invoker;

    /// <exception cref="ArgumentException">The options cannot be used together, or have no base address.</exception>
    public Sender(ApiClientOptions options)
        : this(options, HandlerRules.Checked(options).HttpClient, DefaultRetries)
    {
    }

    /// <inheritdoc cref="Sender(ApiClientOptions)"/>
    /// <param name="options">The options.</param>
    /// <param name="client">A client of a factory, to which others may have given retries.</param>
    /// <param name="handler">The handler behind it.</param>
    public Sender(ApiClientOptions options, HttpClient client, HttpMessageHandler handler)
        : this(HandlerRules.Checked(options, handler), client, defaultRetries: 0)
    {
    }

    private Sender(ApiClientOptions options, HttpClient? client, int defaultRetries)
    {
        _addresses = options.SnapshotAddresses();
        _retries = new RetryRules(options, options.MaxRetries ?? defaultRetries);
        _attemptTimeout = options.AttemptTimeout;
        _maxRedirects = options.MaxRedirects;
        _userAgent = options.UserAgent ?? DefaultUserAgent;
        _beforeSend = options.BeforeSend;
        _afterReceive = options.AfterReceive;
        Log = options.Log;
        Timeout = options.Timeout;
        MaxResponseBytes = options.MaxResponseBytes;
        Rules = new JsonRules(options.MaxResponseBytes, options.RefuseDuplicateMembers, options.RefuseUnknown);
        Time = options.TimeProvider;
        Disposal = new Disposal(options);
        _client = client;
        if (_client is null)
        {
            _invoker = new HttpMessageInvoker(options.Handler ?? HandlerRules.Create(), disposeHandler: options.Handler is null);
        }

        _credentials = new CredentialSet(options, new TokenClient(options, _invoker ?? _client!, _userAgent, Disposal));
    }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>How much of a body is buffered.</summary>
    public int MaxResponseBytes { get; }

    /// <summary>What of a body is refused, although it is JSON of its type.</summary>
    public JsonRules Rules { get; }

    /// <summary>The project's log; null for none.</summary>
    public ApiCallLog? Log { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>The end of the client.</summary>
    public Disposal Disposal { get; }

    /// <summary>Sends the request, again where that may help, and follows its redirects; ends when the headers of the last response are there.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Answer> SendAsync(ApiOperation operation, ApiRequest request, Deadline deadline, CallTrace? trace)
    {
        CancellationToken token = deadline.Token;
        var first = new RequestStep(request.Link is null ? operation.Method : HttpMethod.Get, AddressOf(operation, request), request.Body, request.HasHeaders);
        AppliedCredential[] credentials = await _credentials.ChooseAsync(operation, first.Address, token).ConfigureAwait(false);
        trace?.Sends(first.Address);
        bool mayRenew = request.Body is not { CanRepeat: false };
        for (int attempt = 1; ; attempt++)
        {
            trace?.Attempts = attempt;
            Answer? answer = null;
            Exception? failure = null;
            try
            {
                answer = await AttemptAsync(operation, request, first, credentials, token).ConfigureAwait(false);
            }
            catch (Exception thrown) when (!token.IsCancellationRequested && SendFault.Explain(operation, thrown, attempt, new SecretMask(credentials)) is { } explained)
            {
                failure = explained;
            }

            answer?.Attempts = attempt;
            if (mayRenew && answer is { IsRejected: true }
                && await RenewAsync(answer, operation, credentials, token).ConfigureAwait(false) is { } renewed)
            {
                answer.Response.Dispose();
                credentials = renewed;
                mayRenew = false;
                continue;
            }

            TimeSpan? wait = answer is not null
                ? _retries.After(operation, request, answer.Response, attempt)
                : _retries.After(operation, request, failure!, attempt);
            if (wait is null || wait >= deadline.Remaining)
            {
                return answer ?? throw failure!;
            }

            trace?.Repeats((int)(answer?.Response.StatusCode ?? 0), failure, wait.Value);
            answer?.Response.Dispose();
            using (var waiting = CancellationTokenSource.CreateLinkedTokenSource(token, Disposal.Token))
            {
                await Task.Delay(wait.Value, Time, waiting.Token).ConfigureAwait(false);
            }

            credentials = await _credentials.ChooseAsync(operation, first.Address, token).ConfigureAwait(false);
        }
    }

    /// <summary>The address of a call, without query keys.</summary>
    public Uri AddressOf(ApiOperation operation, ApiRequest request) => request.Link ?? _addresses.Of(operation, request);

    public void Dispose()
    {
        Disposal.Begin();
        _invoker?.Dispose();
    }

    private async ValueTask<AppliedCredential[]?> RenewAsync(
        Answer rejection, ApiOperation operation, AppliedCredential[] credentials, CancellationToken cancellationToken)
    {
        try
        {
            return await _credentials.RenewAsync(operation, credentials, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            rejection.Response.Dispose();
            throw;
        }
    }

    private ValueTask<Answer> AttemptAsync(
        ApiOperation operation, ApiRequest request, in RequestStep first, AppliedCredential[] credentials, CancellationToken cancellationToken) =>
        _attemptTimeout == System.Threading.Timeout.InfiniteTimeSpan
            ? FollowAsync(operation, request, first, credentials, cancellationToken)
            : LimitAsync(operation, request, first, credentials, cancellationToken);

    private async ValueTask<Answer> LimitAsync(
        ApiOperation operation, ApiRequest request, RequestStep first, AppliedCredential[] credentials, CancellationToken cancellationToken)
    {
        using var limit = new Deadline(_attemptTimeout, Time, cancellationToken);
        try
        {
            return await FollowAsync(operation, request, first, credentials, limit.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (limit.IsOver && failure is OperationCanceledException or IOException or HttpRequestException)
        {
            throw Timeouts.Exception(operation, "no response", _attemptTimeout, failure);
        }
    }

    /// <summary>Sends one request and those that its redirects lead to.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Answer> FollowAsync(
        ApiOperation operation, ApiRequest request, RequestStep step, AppliedCredential[] credentials, CancellationToken cancellationToken)
    {
        var secrets = new SecretMask(credentials);
        string? foreignOrigin = null;
        for (int followed = 0; ; followed++)
        {
            HttpRequestMessage message = CreateMessage(operation, request, step, credentials);
            HttpResponseMessage response = await InvokeAsync(message, cancellationToken).ConfigureAwait(false);
            if (!RedirectRules.IsRedirect(response.StatusCode) || operation.IsSuccess(response.StatusCode)
                || response.Headers.Location is not { } location)
            {
                return new Answer(operation, step.Address, response, secrets, foreignOrigin, refusal: null);
            }

            Redirect redirect = followed < _maxRedirects
                ? Redirect.Decide(step, response.StatusCode, location, secrets)
                : Redirect.Refuse($"no more than {_maxRedirects} redirects are followed");
            if (redirect.Refusal is not null)
            {
                return new Answer(operation, step.Address, response, secrets, foreignOrigin, redirect.Refusal);
            }

            response.Dispose();
            // Credentials do not come back once they were dropped: the way back is another server's choice.
            if (credentials.Length > 0 && !RedirectRules.IsSameOrigin(step.Address, redirect.Next.Address))
            {
                foreignOrigin = RedirectRules.Origin(redirect.Next.Address);
                credentials = [];
            }

            step = redirect.Next;
        }
    }

    private HttpRequestMessage CreateMessage(ApiOperation operation, ApiRequest request, in RequestStep step, AppliedCredential[] credentials)
    {
        var message = new CallMessage(step.Method, CredentialPlacement.InAddress(step.Address, credentials), operation, request)
        {
            Content = step.Body?.CreateContent(),
        };
        CredentialPlacement.InHeaders(message.Headers, credentials, step.HasHeaders ? request.Cookies : null);
        if (step.HasHeaders)
        {
            HeaderPlacement.Add(message, request.Headers);
        }

        if (!message.Headers.NonValidated.Contains("User-Agent"))
        {
            message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        }

        if ((request.AcceptText ?? operation.Accept) is { } accept)
        {
            message.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return message;
    }

    private Task<HttpResponseMessage> InvokeAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        _beforeSend is not null || _afterReceive is not null ? InvokeHookedAsync(message, cancellationToken) : InvokePlainAsync(message, cancellationToken);

    private Task<HttpResponseMessage> InvokePlainAsync(HttpRequestMessage message, CancellationToken cancellationToken) => _client is not null
        ? _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
        : _invoker!.SendAsync(message, cancellationToken);

    private async Task<HttpResponseMessage> InvokeHookedAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (_beforeSend is not null)
        {
            await _beforeSend(message, cancellationToken).ConfigureAwait(false);
        }

        HttpResponseMessage response = await InvokePlainAsync(message, cancellationToken).ConfigureAwait(false);
        try
        {
            if (_afterReceive is not null)
            {
                await _afterReceive(response, cancellationToken).ConfigureAwait(false);
            }

            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
