using System.ComponentModel;
using System.Threading.Tasks;
using ReduGen.Sending;

namespace ReduGen.Generated;

/// <summary>How the body of a response is read: as JSON, text or a stream. Called by generated code.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiBody<T>
{
    private protected ApiBody(string mediaType) => MediaType = mediaType;

    /// <summary>The media type that is asked for where the document names no other.</summary>
    internal string MediaType { get; }

    /// <summary>Reads the body of the response that the exchange ended in.</summary>
    internal abstract ValueTask<T> ReadAsync(Exchange exchange);
}
