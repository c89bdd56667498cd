using System.ComponentModel;
using System.IO;
using ReduGen.Receiving;

namespace ReduGen.Generated;

/// <summary>The bodies of responses that are not JSON. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiBody
{
    /// <summary>Text, in the charset of its Content-Type and otherwise in UTF-8; empty where the response has no body.</summary>
    public static ApiBody<string> Text { get; } = new TextApiBody();

    /// <summary>
    /// The bytes as they arrive: nothing is buffered, the time-out ends at the headers, and disposing the stream frees the connection. What reading throws
    /// is the connection's own exception.
    /// </summary>
    public static ApiBody<Stream> Stream { get; } = new StreamApiBody();
}
