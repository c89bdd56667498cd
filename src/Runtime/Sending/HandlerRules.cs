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

    /// <summary>The options, if they may be used.</summary>
    /// <exception cref="ArgumentException">The options hold two senders, or one that follows redirects by itself.</exception>
    public static ApiClientOptions Checked(ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Check(options);
        return options;
    }

    /// <summary>The options, if they may be used over a handler of a factory.</summary>
    /// <exception cref="ArgumentException">The options hold a sender of their own, or the handler follows redirects by itself.</exception>
    public static ApiClientOptions Checked(ApiClientOptions options, HttpMessageHandler handler)
    {
        string name = options.GetType().Name;
        if (options.Handler is not null || options.HttpClient is not null)
        {
            throw new ArgumentException(
                $"{name}.{nameof(options.Handler)} and {name}.{nameof(options.HttpClient)} have no place in a client of a factory: "
                + "give the handler to the IHttpClientBuilder.",
                nameof(options));
        }

        return options.TrustHandlerRedirects || !FollowsRedirects(handler) ? options : throw new ArgumentException(
            "The factory's handler follows redirects by itself and so would give the credentials to other hosts: set AllowAutoRedirect = false on it, "
            + $"or {name}.{nameof(options.TrustHandlerRedirects)} = true.",
            nameof(options));
    }

    private static void Check(ApiClientOptions options)
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
