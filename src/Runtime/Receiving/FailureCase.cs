using System.Net.Http;
using ReduGen.Generated;

namespace ReduGen.Receiving;

/// <summary>A response that is an error without a schema.</summary>
internal class FailureCase(int status, string? mediaType) : ResponseCase(status, mediaType)
{
    /// <summary>The exception that the response means.</summary>
    public virtual ApiException Read(Answer answer, in BoundedBody body, JsonRules rules) => answer.Documented(body);

    /// <summary>Writes an error as the server would, for a fake; null where it is none of this response's.</summary>
    public virtual HttpContent? Write(object error) => null;

    /// <summary>Writes an example of the document, as <see cref="Write"/>.</summary>
    /// <exception cref="Generated.JsonBodyException">The example is no value of the type.</exception>
    /// <exception cref="Xml.XmlBodyException">The same, in XML.</exception>
    public virtual HttpContent? WriteExample(string example) => null;
}
