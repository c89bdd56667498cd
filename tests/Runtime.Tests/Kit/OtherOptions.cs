using System;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>Options of a document with schemes of every kind, and calls of operations that the redu document does not have.</summary>
internal sealed class OtherOptions : ApiClientOptions
{
    public static readonly SecurityScheme Header = SecurityScheme.ApiKeyInHeader("key", "x-key", "Key");
    public static readonly SecurityScheme Query = SecurityScheme.ApiKeyInQuery("QueryKey", "api key");
    public static readonly SecurityScheme Cookie = SecurityScheme.ApiKeyInCookie("CookieKey", "session");
    public static readonly SecurityScheme Token = SecurityScheme.Bearer("Token");
    public static readonly SecurityScheme Shared = SecurityScheme.Http("Shared", "SharedAccessKey");
    public static readonly SecurityScheme OAuth = SecurityScheme.OAuth("OAuth", "https://id.example.com/token", "/authorize");
    public static readonly SecurityScheme OpenId = SecurityScheme.OpenIdConnect("OpenId", "https://id.example.com/.well-known/openid-configuration");
    public static readonly SecurityScheme User = SecurityScheme.Basic("User");

    /// <summary>Options without retries: one answer of the handler is what a test is about.</summary>
    public OtherOptions()
        : base("https://api.example.com/base/") => MaxRetries = 0;

    public OtherOptions With(SecurityScheme scheme, ApiCredential credential)
    {
        SetCredential(scheme, credential);
        return this;
    }

    /// <summary>Sets the address of a server, as the options that are generated do.</summary>
    public OtherOptions With(ApiServer server, Uri? address)
    {
        SetAddress(server, address);
        return this;
    }

    public Uri? AddressOf(ApiServer server) => GetAddress(server);

    public async Task<T> SendAsync<T>(ApiOperation<T> operation, ApiRequest? request = null)
    {
        using var transport = new ApiTransport(this);
        return await transport.SendAsync(operation, request ?? new ApiRequest(), CancellationToken.None);
    }
}
