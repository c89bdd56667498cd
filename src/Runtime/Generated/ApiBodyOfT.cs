using System.ComponentModel;
using System.Net.Http;
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

    /// <summary>Writes a body as the server would, for a fake; null where the value is none that this body has.</summary>
    internal abstract HttpContent? Write(T value, string mediaType);

    /// <summary>Writes an example of the document, as <see cref="Write"/>.</summary>
    /// <exception cref="JsonBodyException">The example is no value of the type.</exception>
    /// <exception cref="Xml.XmlBodyException">The same, in XML.</exception>
    internal virtual HttpContent? WriteExample(string example, string mediaType) => null;
}
