using ReduGen.Generated;

namespace ReduGen.Receiving;

/// <summary>A response that is an error without a schema.</summary>
internal class FailureCase(int status, string? mediaType) : ResponseCase(status, mediaType)
{
    /// <summary>The exception that the response means.</summary>
    public virtual ApiException Read(Answer answer, in BoundedBody body, JsonRules rules) => answer.Documented(body);
}
