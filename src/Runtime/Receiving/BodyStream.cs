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
/// <param name="content">The response's content.</param>
/// <param name="limit">How long the body may be once it is decompressed, in bytes; 0 for no limit.</param>
/// <param name="isJson">Whether the body is wanted in UTF-8.</param>
internal sealed class BodyStream(HttpContent content, long limit, bool isJson) : ReadOnlyStream
{
    /// <summary>How much of a body an exception keeps.</summary>
    public const int KeptBytes = 32 * 1024;

    private Stream? _inner;
    private byte[]? _kept;

    /// <summary>Whether what is read is UTF-8, whatever the charset of the body is.</summary>
    public bool IsJson => isJson;

    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    /// <summary>What opening or reading the body threw: IOException for a cut connection, InvalidDataException for bad gzip, and others.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>A copy of the beginning of what was read.</summary>
    public byte[] CopyKept() => _kept is null ? [] : _kept.AsSpan(0, (int)Math.Min(Count, KeptBytes)).ToArray();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            if (_inner is null)
            {
                _inner = ContentDecoding.Decode(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), content.Headers);
                if (isJson && JsonCharset.Other(content.Headers) is { } charset)
                {
                    _inner = await JsonCharset.ToUtf8Async(_inner, charset, cancellationToken).ConfigureAwait(false);
                }
            }

            int read = await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Keep(buffer.Span[..read]);
            return limit > 0 && Count > limit ? throw new BodyLimitException(limit) : read;
        }
        catch (Exception failure)
        {
            Fault = failure;
            throw;
        }
    }

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
