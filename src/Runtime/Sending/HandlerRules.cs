using System;
using System.Net;
using System.Net.Http;

namespace ReduGen.Sending;

/// <summary>Which handler sends the requests: the caller's, if it leaves redirects to us, or one of our own.</summary>
internal static class HandlerRules
{
    /// <summary>A handler that leaves redirects and cookies to us, undoes compression and notices a changed DNS entry.</summary>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    /// <exception cref="ArgumentException">The options hold two senders, or one that follows redirects by itself.</exception>
    public static void Check(ApiClientOptions options)
    {
        string name = options.GetType().Name;
        if (options.Handler is not null && options.HttpClient is not null)
        {
            throw new ArgumentException($"Set {name}.Handler or {name}.HttpClient, not both.", nameof(options));
        }

        if (options.TrustHandlerRedirects)
        {
            return;
        }

        if (options.HttpClient is not null)
        {
            throw new ArgumentException(
                $"{name}.HttpClient may follow redirects by itself and so give the credentials to other hosts: set {name}.Handler instead to a handler "
                + $"with AllowAutoRedirect = false, or {name}.TrustHandlerRedirects = true if redirects are off in it.",
                nameof(options));
        }

        if (FollowsRedirects(options.Handler))
        {
            throw new ArgumentException(
                $"{name}.Handler follows redirects by itself and so would give the credentials to other hosts: set AllowAutoRedirect = false on it, "
                + $"or {name}.TrustHandlerRedirects = true.",
                nameof(options));
        }
    }

    private static bool FollowsRedirects(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        return handler is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true };
    }
}
