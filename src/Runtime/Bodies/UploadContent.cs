using System;
using System.Buffers;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Bodies;

/// <summary>
/// Sends a stream from where it stands, as it comes: with Content-Length where it can tell its length, in chunks otherwise. Not StreamContent, which closes
/// the caller's stream, and holds back what came until its buffer is full.
/// </summary>
internal sealed class UploadContent : HttpContent
{
    private const int BufferLength = 64 * 1024;

    private readonly Stream _stream;
    private readonly long _start;
    private bool _isSent;

    public UploadContent(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            int read;
            while ((read = await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                // What is there now is sent now: the next bytes may take long.
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? _stream.Length - _start : 0;
        return _stream.CanSeek;
    }

    // A handler sends a second time when a kept connection turns out to be closed.
    private void Rewind()
    {
        if (_isSent)
        {
            if (!_stream.CanSeek)
            {
                throw new InvalidOperationException("The body is a stream that was sent already, and it cannot go back.");
            }

            _stream.Position = _start;
        }

        _isSent = true;
    }
}
