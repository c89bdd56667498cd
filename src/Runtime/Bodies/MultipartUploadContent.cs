using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Bodies;

/// <summary>Sends parts between their boundaries, one after the other, each as it comes.</summary>
internal sealed class MultipartUploadContent(IReadOnlyList<Part> parts, string boundary) : HttpContent
{
    private readonly byte[] _delimiter = Encoding.ASCII.GetBytes("--" + boundary + "\r\n");
    private readonly byte[] _end = Encoding.ASCII.GetBytes("--" + boundary + "--\r\n");

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        foreach (Part part in parts)
        {
            await stream.WriteAsync(_delimiter, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(part.Header, cancellationToken).ConfigureAwait(false);
            if (part.Content.Bytes is null)
            {
                // The first bytes of the file may take long, and the server can read what stands before it.
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            await part.Content.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync("\r\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(_end, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _end.Length;
        foreach (Part part in parts)
        {
            if (part.Content.Length is not { } content)
            {
                return false;
            }

            length += _delimiter.Length + part.Header.Length + content + 2;
        }

        return true;
    }
}
