using System.Net.Http;
using ReduGen.Generated;

namespace ReduGen;

/// <summary>A whole answer with the headers that the document gives its successes.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="THeaders">The type of the headers.</typeparam>
public sealed class ApiResponse<T, THeaders> : ApiResponse<T>
    where THeaders : struct, IApiHeaders<THeaders>
{
    internal ApiResponse(T value, HttpResponseMessage response, ApiOperation operation)
        : base(value, response) => TypedHeaders = THeaders.From(new ApiHeaders(operation, Status, Headers, ContentHeaders));

    internal ApiResponse(ApiException exception, ApiOperation operation)
        : base(exception) => TypedHeaders = THeaders.From(new ApiHeaders(operation, Status, Headers, ContentHeaders));

    /// <summary>
    /// The headers of the document. One that the server did not send is null; one that is not what the document says throws an
    /// <see cref="ApiException"/> when it is asked for, and only then.
    /// </summary>
    public THeaders TypedHeaders { get; }
}
