using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>A body of JSON.</summary>
internal sealed class JsonApiBody<T>(JsonType<T> type) : ApiBody<T>("application/json")
{
    internal override ValueTask<T> ReadAsync(Exchange exchange) => exchange.ReadJsonAsync(type);
}
