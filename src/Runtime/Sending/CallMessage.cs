using System;
using System.Net.Http;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>
/// A request that knows the call it belongs to, so that a fake need not tell the operation from the address. A subclass costs the call 16 bytes, an entry in
/// <see cref="HttpRequestMessage.Options"/> a dictionary.
/// </summary>
internal sealed class CallMessage(HttpMethod method, Uri address, ApiOperation operation, ApiRequest request) : HttpRequestMessage(method, address)
{
    public ApiOperation Operation => operation;

    public ApiRequest Request => request;
}
