using System.Net.Http;

namespace ReduGen.Bodies;

/// <summary>
/// A body of bytes that are at hand. They are the body's own and never go back to a pool: a server may answer, and so end the call, while they are still
/// being sent.
/// </summary>
internal sealed class BytesBody(byte[] bytes, string mediaType) : RequestBody
{
    public override bool CanRepeat => true;

    public override byte[] Bytes => bytes;

    public override HttpContent CreateContent()
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
