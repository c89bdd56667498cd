using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;
using ReduGen.Testing;

namespace ReduGen.Receiving;

/// <summary>A body of JSON.</summary>
internal sealed class JsonApiBody<T>(JsonType<T> type) : ApiBody<T>("application/json")
{
    internal override ValueTask<T> ReadAsync(Exchange exchange) => exchange.ReadJsonAsync(type);

    internal override HttpContent? Write(T value, string mediaType) => FakeContent.OfJson(value, type, mediaType);

    internal override HttpContent WriteExample(string example, string mediaType) => FakeContent.OfJsonExample(example, type, mediaType);
}
