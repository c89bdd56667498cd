using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>A body of bytes, not buffered.</summary>
internal sealed class StreamApiBody() : ApiBody<Stream>("application/octet-stream")
{
    internal override ValueTask<Stream> ReadAsync(Exchange exchange) => exchange.OpenStreamAsync();

    internal override HttpContent? Write(Stream value, string mediaType)
    {
        if (value is null)
        {
            return null;
        }

        var content = new StreamContent(value);
        content.Headers.TryAddWithoutValidation("Content-Type", Bodies.MediaType.IsRange(mediaType) ? "application/octet-stream" : mediaType);
        return content;
    }
}
