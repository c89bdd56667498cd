using System;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>A body that is one of several that an operation may give back.</summary>
internal sealed class ConvertedApiBody<TBody, T>(ApiBody<TBody> body, Func<TBody, T> convert) : ApiBody<T>(body.MediaType)
{
    internal override async ValueTask<T> ReadAsync(Exchange exchange) => convert(await body.ReadAsync(exchange).ConfigureAwait(false));
}
