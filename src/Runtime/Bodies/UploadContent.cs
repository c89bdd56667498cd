using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Bodies;

/// <summary>
/// Sends an upload: with Content-Length where it can tell its length, in chunks otherwise. Not StreamContent, which closes the caller's stream, and holds
/// back what came until its buffer is full.
/// </summary>
internal sealed class UploadContent(Upload upload) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => upload.CopyToAsync(stream, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        upload.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = upload.Length ?? 0;
        return upload.Length is not null;
    }
}
