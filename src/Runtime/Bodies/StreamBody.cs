using System.IO;
using System.Net.Http;

namespace ReduGen.Bodies;

/// <summary>A body that is read from the caller's stream while it is sent. The stream stays the caller's and open.</summary>
internal sealed class StreamBody(Stream stream, string mediaType) : RequestBody
{
    public override bool CanRepeat => false;

    public override HttpContent CreateContent()
    {
        var content = new UploadContent(new Upload(stream));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
