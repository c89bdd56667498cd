using System;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Security;

/// <summary>
/// One access token that many calls share. It is renewed by one request at a time; while the old token still lives nobody waits for the new one.
/// </summary>
/// <param name="request">Gets a token.</param>
internal sealed class TokenCache(Func<TokenClient, CancellationToken, Task<AccessToken>> request)
{
    // While the token lives, a token endpoint in trouble is not asked at the rate of the calls.
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly object _gate = new();
    private AccessToken? _token;
    private Task<AccessToken>? _renewal;
    private TokenClient? _renewing;

    /// <param name="client">Sends the request for a new token.</param>
    /// <param name="rejected">The token that the server refused; null if none.</param>
    /// <param name="cancellationToken">Ends the wait, not the renewal, which others wait for too.</param>
    public ValueTask<string> GetAsync(TokenClient client, string? rejected, CancellationToken cancellationToken)
    {
        Task<AccessToken> renewal;
        TokenClient renewing;
        lock (_gate)
        {
            DateTimeOffset now = client.Time.GetUtcNow();
            AccessToken? usable = _token is { } token && token.Value != rejected && now < token.ExpiresAt ? token : null;
            if (usable is not null && now < usable.RenewAt)
            {
                return new ValueTask<string>(usable.Value);
            }

            // On another thread: a renewal that ended before it is assigned would stay here for ever.
            if (_renewal is null)
            {
                _renewing = client;
                _renewal = Task.Run(() => RenewAsync(client), CancellationToken.None);
            }

            (renewal, renewing) = (_renewal, _renewing!);
            if (usable is not null)
            {
                return new ValueTask<string>(usable.Value);
            }
        }

        return AwaitAsync(renewal, renewing, client, rejected, cancellationToken);
    }

    private async ValueTask<string> AwaitAsync(
        Task<AccessToken> renewal, TokenClient renewing, TokenClient client, string? rejected, CancellationToken cancellationToken)
    {
        try
        {
            return (await renewal.WaitAsync(cancellationToken).ConfigureAwait(false)).Value;
        }
        catch (Exception) when (renewing.IsDisposed && !client.IsDisposed && !cancellationToken.IsCancellationRequested)
        {
            // Another client with the same credential began the renewal, and its end is none of ours.
            return await GetAsync(client, rejected, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<AccessToken> RenewAsync(TokenClient client)
    {
        try
        {
            using var limit = new CancellationTokenSource(client.Timeout, client.Time);
            AccessToken token = await request(client, limit.Token).ConfigureAwait(false);
            lock (_gate)
            {
                (_token, _renewal) = (token, null);
            }

            return token;
        }
        catch (Exception failure)
        {
            lock (_gate)
            {
                _token = _token is { } token ? token with { RenewAt = client.Time.GetUtcNow() + PauseAfterFailure } : null;
                _renewal = null;
            }

            throw client.IsDisposed ? failure : TokenFault.From(failure, client.Timeout);
        }
    }
}
