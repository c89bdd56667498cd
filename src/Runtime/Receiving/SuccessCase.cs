using ReduGen.Generated;

namespace ReduGen.Receiving;

/// <summary>A response that gives the operation's value.</summary>
/// <param name="status">As for every case.</param>
/// <param name="mediaType">As for every case.</param>
/// <param name="body">How the body is read; null where there is none, and the value is the type's default.</param>
internal sealed class SuccessCase<T>(int status, string? mediaType, ApiBody<T>? body) : ResponseCase(status, mediaType)
{
    public ApiBody<T>? Body => body;
}
