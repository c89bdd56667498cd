using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;
using ReduGen.Testing;

namespace ReduGen.Receiving;

/// <summary>A body of text.</summary>
internal sealed class TextApiBody() : ApiBody<string>("text/plain")
{
    internal override ValueTask<string> ReadAsync(Exchange exchange) => exchange.ReadTextAsync();

    internal override HttpContent Write(string value, string mediaType) => FakeContent.OfText(value ?? "", mediaType);

    internal override HttpContent WriteExample(string example, string mediaType) => FakeContent.OfText(example, mediaType);
}
