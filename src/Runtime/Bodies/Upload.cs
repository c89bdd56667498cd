using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Bodies;

/// <summary>
/// A stream of the caller's as a body, or a part of one: from where it stands, as it comes. It stays open. What is read is sent at once, since the next
/// bytes may take long.
/// </summary>
internal sealed class Upload(Stream stream)
{
    private const int BufferLength = 64 * 1024;

    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private bool _isSent;

    /// <summary>Whether the stream can go back to where it stood.</summary>
    public bool CanRepeat => stream.CanSeek;

    /// <summary>How many bytes there are; null where the stream cannot tell.</summary>
    public long? Length => stream.CanSeek ? stream.Length - _start : null;

    /// <summary>Sends the stream.</summary>
    /// <exception cref="InvalidOperationException">It was sent before, and cannot go back.</exception>
    public async Task CopyToAsync(Stream to, CancellationToken cancellationToken)
    {
        Rewind();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                await to.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // A handler sends a second time when a kept connection turns out to be closed.
    private void Rewind()
    {
        if (_isSent)
        {
            if (!stream.CanSeek)
            {
                throw new InvalidOperationException("The body is a stream that was sent already, and it cannot go back.");
            }

            stream.Position = _start;
        }

        _isSent = true;
    }
}
