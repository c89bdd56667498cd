using System;
using System.Net.Http;

namespace ReduGen.Sending;

/// <summary>A request for an access token, which belongs to no operation.</summary>
internal sealed class TokenMessage(HttpMethod method, Uri address) : HttpRequestMessage(method, address);
