using System.IO;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>A body of bytes, not buffered.</summary>
internal sealed class StreamApiBody() : ApiBody<Stream>("application/octet-stream")
{
    internal override ValueTask<Stream> ReadAsync(Exchange exchange) => exchange.OpenStreamAsync();
}
