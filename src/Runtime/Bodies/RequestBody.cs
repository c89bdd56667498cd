using System.Net.Http;

namespace ReduGen.Bodies;

/// <summary>The body of a call's requests.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether the body can be sent again, to where a redirect leads.</summary>
    public abstract bool CanRepeat { get; }

    /// <summary>The bytes, where they are at hand.</summary>
    public virtual byte[]? Bytes => null;

    /// <summary>The body for one request.</summary>
    public abstract HttpContent CreateContent();
}
