using System;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>A body that is one of several that an operation may give back.</summary>
internal sealed class ConvertedApiBody<TBody, T>(ApiBody<TBody> body, Func<TBody, T> convert) : ApiBody<T>(body.MediaType)
{
    internal override async ValueTask<T> ReadAsync(Exchange exchange) => convert(await body.ReadAsync(exchange).ConfigureAwait(false));

    internal override HttpContent? Write(T value, string mediaType) => value switch
    {
        TBody own => body.Write(own, mediaType),
        IApiResult { Value: TBody own } => body.Write(own, mediaType),
        null when default(TBody) is null => body.Write(default!, mediaType),
        _ => null,
    };

    internal override HttpContent? WriteExample(string example, string mediaType) => body.WriteExample(example, mediaType);
}
