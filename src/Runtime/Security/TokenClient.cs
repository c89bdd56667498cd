using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Receiving;
using ReduGen.Sending;

namespace ReduGen.Security;

/// <summary>Talks to token endpoints, through the same handler as the calls. Redirects are not followed: the requests carry a secret.</summary>
internal sealed class TokenClient(ApiClientOptions options, HttpMessageInvoker invoker, string userAgent, Disposal disposal)
{
    private readonly Uri? _base = options.BaseAddress;
    private readonly bool _allowInsecureHttp = options.AllowInsecureHttp;
    private readonly string _optionsName = options.GetType().Name;

    public TimeProvider Time { get; } = options.TimeProvider;

    /// <summary>Whether the client was disposed whose requests these are.</summary>
    public bool IsDisposed => disposal.IsBegun;

    /// <summary>How long getting a token may take.</summary>
    public TimeSpan Timeout { get; } = options.Timeout;

    /// <summary>A URL of the document, which may be relative to the server's; null for none.</summary>
    public Uri? Resolve(string? url) =>
        url is null ? null
        : Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && RequestAddress.IsHttp(absolute) ? absolute
        : Uri.TryCreate(_base, url, out Uri? resolved) ? resolved
        : null;

    /// <summary>Sends a request and gives the JSON object that answers it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="secrets">What must not show in a message.</param>
    /// <param name="read">Reads the object; null where it is not what it should be.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="TokenFault">The answer is an error, or not what it should be.</exception>
    public async Task<T> SendAsync<T>(HttpRequestMessage request, SecretMask secrets, Func<JsonElement, T?> read, CancellationToken cancellationToken)
        where T : class
    {
        RefuseInsecure(request.RequestUri!);
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using HttpResponseMessage response = await InvokeAsync(request, secrets, cancellationToken).ConfigureAwait(false);
        BoundedBody body = await BoundedBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        string status = ServerText.Number((int)response.StatusCode);
        if (body.Fault is { } cut)
        {
            throw new TokenFault(
                new ServerText(secrets).Clean($"{status}, but {BodyFault.Transfer(body.Bytes.Length, cut)}"), response, body.Kept, secrets.Showing(cut));
        }

        if (!response.IsSuccessStatusCode)
        {
            ErrorText error = ErrorText.Of(response, body);
            string said = string.Join(": ", status, error.Code ?? response.ReasonPhrase, error.Message).TrimEnd(':', ' ');
            throw new TokenFault(new ServerText(secrets).Clean(said), response, body.Kept);
        }

        return Read(response, body, read) ?? throw new TokenFault($"{status}, but the answer is not one of a token endpoint", response, body.Kept);
    }

    // The framework quotes a status line that it cannot read, and what stands there is the server's choice.
    private async Task<HttpResponseMessage> InvokeAsync(HttpRequestMessage request, SecretMask secrets, CancellationToken cancellationToken)
    {
        try
        {
            return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException failure) when (secrets.Showing(failure) is null)
        {
            throw new HttpRequestException(failure.HttpRequestError, new ServerText(secrets).Clean(failure.Message));
        }
    }

    private static T? Read<T>(HttpResponseMessage response, in BoundedBody body, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(JsonCharset.ToUtf8(body.Bytes, response.Content.Headers));
            return json.RootElement.ValueKind == JsonValueKind.Object ? read(json.RootElement) : null;
        }
        catch (Exception failure) when (failure is JsonException or DecoderFallbackException)
        {
            return null;
        }
    }

    private void RefuseInsecure(Uri address)
    {
        if (!_allowInsecureHttp && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            throw new InvalidOperationException(
                $"A client's secret would go to {address.Host} over plain http: use https, or set {_optionsName}.{nameof(ApiClientOptions.AllowInsecureHttp)}.");
        }
    }
}
