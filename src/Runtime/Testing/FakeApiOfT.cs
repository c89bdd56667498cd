using System;
using System.ComponentModel;

namespace ReduGen.Testing;

/// <summary>A fake of a document's server that makes clients which call it.</summary>
/// <typeparam name="TClient">The client.</typeparam>
/// <typeparam name="TOptions">The client's options.</typeparam>
public abstract class FakeApi<TClient, TOptions> : FakeApi
    where TOptions : ApiClientOptions
{
    private readonly Func<TOptions, TClient> _create;
    private readonly Func<TOptions> _options;

    /// <summary>Called by generated code.</summary>
    /// <param name="options">Makes options that lack nothing.</param>
    /// <param name="create">Makes a client.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected FakeApi(Func<TOptions> options, Func<TOptions, TClient> create)
    {
        _options = options;
        _create = create;
    }

    /// <summary>
    /// Makes a client that calls this fake: with invented credentials, and retries that do not wait. A client of one's own does so too, where the fake is the
    /// <see cref="ApiClientOptions.Handler"/> of its options, or the primary handler of an IHttpClientBuilder.
    /// </summary>
    /// <param name="configure">Changes the options.</param>
    public TClient CreateClient(Action<TOptions>? configure = null)
    {
        TOptions options = _options();
        options.BaseAddress ??= Nowhere;
        options.AllowInsecureHttp = true;
        options.RetryDelay = TimeSpan.Zero;
        options.Handler = this;
        configure?.Invoke(options);
        return _create(options);
    }

    /// <summary>An address that leads nowhere (RFC 6761, section 6.4), for servers whose own the document does not give.</summary>
    protected static Uri Nowhere { get; } = new("https://fake.invalid/");
}
