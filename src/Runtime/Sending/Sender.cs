using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Receiving;
using ReduGen.Security;

namespace ReduGen.Sending;

/// <summary>Sends one call's requests, from redirect to redirect, until there is an answer.</summary>
internal sealed class Sender : IDisposable
{
    private static readonly string DefaultUserAgent = "ReduGen/" + typeof(Sender).Assembly.GetName().Version?.ToString(3);

    private readonly RequestAddress _address;
    private readonly CredentialSet _credentials;
    private readonly int _maxRedirects;
    private readonly string _userAgent;
    private readonly HttpClient? _client;
    private readonly HttpMessageInvoker? _invoker;

    /// <exception cref="ArgumentException">The options cannot be used together, or have no base address.</exception>
    public Sender(ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        HandlerRules.Check(options);
        _address = new RequestAddress(options.BaseAddress ?? throw new ArgumentException(
            $"Set {options.GetType().Name}.BaseAddress: the document names no absolute server.", nameof(options)));
        _credentials = options.SnapshotCredentials();
        _maxRedirects = options.MaxRedirects;
        _userAgent = options.UserAgent ?? DefaultUserAgent;
        Timeout = options.Timeout;
        _client = options.HttpClient;
        if (_client is null)
        {
            _invoker = new HttpMessageInvoker(options.Handler ?? HandlerRules.Create(), disposeHandler: options.Handler is null);
        }
    }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Sends the request and follows its redirects; ends when the headers of the last response are there.</summary>
    public async Task<Answer> SendAsync(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
    {
        var step = new RequestStep(operation.Method, _address.Of(request.Target(operation)), request.Body, request.HasHeaders);
        AppliedCredential[] credentials = await _credentials.ChooseAsync(operation, step.Address, cancellationToken).ConfigureAwait(false);
        var secrets = new SecretMask(credentials);
        string? foreignOrigin = null;
        for (int followed = 0; ; followed++)
        {
            HttpRequestMessage message = CreateMessage(operation, request, step, credentials);
            HttpResponseMessage response = await InvokeAsync(operation, message, cancellationToken).ConfigureAwait(false);
            if (!RedirectRules.IsRedirect(response.StatusCode) || operation.IsSuccess(response.StatusCode)
                || response.Headers.Location is not { } location)
            {
                return new Answer(operation, response, secrets, foreignOrigin, refusal: null);
            }

            Redirect redirect = followed < _maxRedirects
                ? Redirect.Decide(step, response.StatusCode, location, secrets)
                : Redirect.Refuse($"no more than {_maxRedirects} redirects are followed");
            if (redirect.Refusal is not null)
            {
                return new Answer(operation, response, secrets, foreignOrigin, redirect.Refusal);
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

    public void Dispose() => _invoker?.Dispose();

    private HttpRequestMessage CreateMessage(ApiOperation operation, ApiRequest request, in RequestStep step, AppliedCredential[] credentials)
    {
        var message = new HttpRequestMessage(step.Method, CredentialPlacement.InAddress(step.Address, credentials)) { Content = step.Body?.CreateContent() };
        CredentialPlacement.InHeaders(message.Headers, credentials, step.HasHeaders ? request.Cookies : null);
        if (step.HasHeaders)
        {
            HeaderPlacement.Add(message, request.Headers);
        }

        if (!message.Headers.NonValidated.Contains("User-Agent"))
        {
            message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        }

        if (operation.Accept is { } accept)
        {
            message.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return message;
    }

    private async ValueTask<HttpResponseMessage> InvokeAsync(ApiOperation operation, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            Task<HttpResponseMessage> sending = _client is not null
                ? _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                : _invoker!.SendAsync(message, cancellationToken);
            return await sending.ConfigureAwait(false);
        }
        catch (Exception failure) when (SendFault.Explain(operation, failure) is { } explained)
        {
            throw explained;
        }
    }
}
