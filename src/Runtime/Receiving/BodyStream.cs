using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Receiving;

/// <summary>
/// A body on its way to the JSON reader: keeps its beginning for an exception, and the failure of the transfer, so that it can be told from every other.
/// </summary>
internal sealed class BodyStream(HttpContent content) : Stream
{
    /// <summary>How much of a body an exception keeps.</summary>
    public const int KeptBytes = 32 * 1024;

    private Stream? _inner;
    private byte[]? _kept;

    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    /// <summary>What opening or reading the body threw: IOException for a cut connection, InvalidDataException for bad gzip, and others.</summary>
    public Exception? Fault { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A copy of the beginning of what was read.</summary>
    public byte[] CopyKept() => _kept is null ? [] : _kept.AsSpan(0, (int)Math.Min(Count, KeptBytes)).ToArray();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            _inner ??= await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            int read = await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Keep(buffer.Span[..read]);
            return read;
        }
        catch (Exception failure)
        {
            Fault = failure;
            throw;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner?.Dispose();
            if (_kept is not null)
            {
                ArrayPool<byte>.Shared.Return(_kept);
                _kept = null;
            }
        }

        base.Dispose(disposing);
    }

    private void Keep(ReadOnlySpan<byte> read)
    {
        if (Count < KeptBytes && read.Length > 0)
        {
            _kept ??= ArrayPool<byte>.Shared.Rent(KeptBytes);
            int room = KeptBytes - (int)Count;
            read[..Math.Min(read.Length, room)].CopyTo(_kept.AsSpan((int)Count));
        }

        Count += read.Length;
    }
}
