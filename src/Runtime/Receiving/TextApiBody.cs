using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>A body of text.</summary>
internal sealed class TextApiBody() : ApiBody<string>("text/plain")
{
    internal override ValueTask<string> ReadAsync(Exchange exchange) => exchange.ReadTextAsync();
}
