using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen;

/// <summary>How a client reaches its server. A client takes what is set when it is made; later changes do not reach it.</summary>
[DebuggerDisplay("{BaseAddress}")]
public abstract class ApiClientOptions
{
    private readonly Dictionary<string, ApiCredential> _credentials = [];
    private readonly Dictionary<ApiServer, Uri> _ownAddresses = [];
    private readonly string? _relativeServer;

    /// <summary>Called by generated code.</summary>
    /// <param name="server">The document's first server: the base address where it is an absolute http or https URL; null if there is none.</param>
    protected ApiClientOptions(string? server)
    {
        if (Uri.TryCreate(server, UriKind.Absolute, out Uri? address) && RequestAddress.Fault(address) is null)
        {
            BaseAddress = address;
        }
        else
        {
            _relativeServer = server;
        }
    }

    /// <summary>
    /// The address that each operation's path is appended to, path included; by default the document's first server. Where that is relative
    /// (<c>/v1</c>) there is no default: set the whole address (<c>https://api.example.com/v1</c>).
    /// </summary>
    /// <exception cref="ArgumentException">It is not an absolute http or https URI, or has a query, a fragment or user information.</exception>
    public Uri? BaseAddress
    {
        get;
        set => field = Checked(value, "base address");
    }

    /// <summary>
    /// The handler that sends the requests, for a proxy, own certificates or a test; by default one of our own. It is not disposed with the client.
    /// It must not follow redirects by itself (see <see cref="TrustHandlerRedirects"/>).
    /// </summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>
    /// The HttpClient that sends the requests, in place of <see cref="Handler"/>; it needs <see cref="TrustHandlerRedirects"/> and is not disposed
    /// with the client.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>
    /// Accepts a handler or HttpClient that may follow redirects before the client sees them. The framework's own handlers drop Authorization on the
    /// way to another host but forward every other header, an API key's too: set this only where redirects are off or the server is known never to redirect.
    /// </summary>
    public bool TrustHandlerRedirects { get; set; }

    /// <summary>Allows credentials to go over plain http to a host other than this machine. Off by default.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// How long one call may take, repetitions and redirects included: to the end of the response's body, or for a stream to its headers. 100 seconds by default;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit. A call that takes longer throws a <see cref="TimeoutException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero, negative or longer than 2,147,483,647 milliseconds.</exception>
    public TimeSpan Timeout
    {
        get;
        set => field = Limit(value);
    } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long one attempt of a call may take to its response's headers, redirects included; no limit of its own by default. An attempt that takes longer counts
    /// as a failed connection, and is repeated where the call may be.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero, negative or longer than 2,147,483,647 milliseconds.</exception>
    public TimeSpan AttemptTimeout
    {
        get;
        set => field = Limit(value);
    } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// How often a call is repeated at most: after the statuses 408, 429, 500, 502, 503 and 504, a failed connection and an <see cref="AttemptTimeout"/>, if its
    /// method is idempotent (RFC 9110, section 9.2.2) or it has an Idempotency-Key, and its body is no stream. 0 for never. Null, the default, stands for 3; and for 0 in
    /// a client of IHttpClientFactory, where a resilience handler may do the same.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaxRetries
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value.GetValueOrDefault(), nameof(value));
            field = value;
        }
    }

    /// <summary>
    /// The wait before the first repetition; before each further one it doubles, and up to half of each is left out at random. 0.5 seconds by default. What the
    /// server asks for in Retry-After takes its place.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or longer than 2,147,483,647 milliseconds.</exception>
    public TimeSpan RetryDelay
    {
        get;
        set => field = Wait(value);
    } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest wait before a repetition; 30 seconds by default. A server that asks for more is not asked again: its answer is the call's, at once.
    /// So is one whose wait would outlast <see cref="Timeout"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or longer than 2,147,483,647 milliseconds.</exception>
    public TimeSpan MaxRetryDelay
    {
        get;
        set => field = Wait(value);
    } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects one call follows at most; 10 by default, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxRedirects
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    /// <summary>
    /// How long the body of a response may be that is read into memory, in bytes, once it is decompressed; 104,857,600 by default. A longer one is an
    /// <see cref="ApiException"/>. Of a stream of items each may be so long; a stream of bytes has no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or greater than 1,000,000,000.</exception>
    public int MaxResponseBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000);
            field = value;
        }
    } = 100 * 1024 * 1024;

    /// <summary>Makes JSON in which an object names a member twice an <see cref="ApiException"/>. Off by default: the last one counts.</summary>
    public bool RefuseDuplicateMembers { get; set; }

    /// <summary>
    /// Makes members and enum values that the document does not know an <see cref="ApiException"/>, to notice in a test that document and server differ. Off by
    /// default: unknown members are passed over or kept, unknown values kept. Inside the variants of a union they are never refused.
    /// </summary>
    public bool RefuseUnknown { get; set; }

    /// <summary>
    /// Called with each request before it is sent, those of repetitions and redirects included: to sign it, or to add headers. A redirect may have led to another
    /// origin, so look at RequestUri before you add a secret. What it throws reaches the caller.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? BeforeSend { get; set; }

    /// <summary>Called with each response when its headers are there, those of repetitions and redirects included. The body is not its to read.</summary>
    public Func<HttpResponseMessage, CancellationToken, ValueTask>? AfterReceive { get; set; }

    /// <summary>The clock of time-outs, waits and the lifetime of access tokens; the system's by default.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;

    /// <summary>The User-Agent header's value (RFC 9110, section 10.1.5); by default <c>ReduGen/</c> and its version.</summary>
    /// <exception cref="ArgumentException">It is empty, or holds something other than printable ASCII.</exception>
    public string? UserAgent
    {
        get;
        set => field = value is null || (value.Length > 0 && !value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            ? value
            : throw new ArgumentException("The User-Agent must be printable ASCII.", nameof(value));
    }

    /// <summary>The project's log; null for none. Set by generated code.</summary>
    protected internal ApiCallLog? Log { get; protected set; }

    /// <summary>The credential for a security scheme. Called by generated code.</summary>
    /// <typeparam name="T">The scheme's kind of credential.</typeparam>
    /// <param name="scheme">The scheme.</param>
    protected T? GetCredential<T>(SecurityScheme scheme)
        where T : ApiCredential => (T?)_credentials.GetValueOrDefault(scheme.Name);

    /// <summary>Sets the credential for a security scheme, or removes it. Called by generated code.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="credential">The credential; null for none.</param>
    protected void SetCredential(SecurityScheme scheme, ApiCredential? credential)
    {
        if (credential is null)
        {
            _credentials.Remove(scheme.Name);
        }
        else
        {
            _credentials[scheme.Name] = credential;
        }
    }

    /// <summary>The address of a server that some operations have of their own. Called by generated code.</summary>
    /// <param name="server">The server.</param>
    protected Uri? GetAddress(ApiServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        return _ownAddresses.GetValueOrDefault(server) ?? server.AddressBeside(BaseAddress);
    }

    /// <summary>Sets the address of a server that some operations have of their own. Called by generated code.</summary>
    /// <param name="server">The server.</param>
    /// <param name="address">Its address; null for the document's.</param>
    /// <exception cref="ArgumentException">It is not an absolute http or https URI, or has a query, a fragment or user information.</exception>
    protected void SetAddress(ApiServer server, Uri? address)
    {
        if (Checked(address, "address") is { } own)
        {
            _ownAddresses[server] = own;
        }
        else
        {
            _ownAddresses.Remove(server);
        }
    }

    /// <exception cref="ArgumentException">There is no base address.</exception>
    internal AddressSet SnapshotAddresses()
    {
        string why = string.IsNullOrEmpty(_relativeServer)
            ? "the document names no absolute server"
            : $"the document's server is {_relativeServer}, which is not absolute";
        Uri address = BaseAddress ?? throw new ArgumentException($"Set {GetType().Name}.{nameof(BaseAddress)}: {why}.", "options");
        return new AddressSet(GetType().Name, address, new Dictionary<ApiServer, Uri>(_ownAddresses));
    }

    internal Dictionary<string, ApiCredential> SnapshotCredentials() => new(_credentials);

    private static Uri? Checked(Uri? address, string name) => address is not null && RequestAddress.Fault(address) is { } fault
        ? throw new ArgumentException($"The {name} {fault}.", "value")
        : address;

    private static TimeSpan Limit(TimeSpan value) =>
        value != System.Threading.Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value.TotalMilliseconds > int.MaxValue)
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "The time-out must be positive and at most 2,147,483,647 milliseconds.")
            : value;

    private static TimeSpan Wait(TimeSpan value) => value < TimeSpan.Zero || value.TotalMilliseconds > int.MaxValue
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "The wait must not be negative, and at most 2,147,483,647 milliseconds.")
        : value;
}
