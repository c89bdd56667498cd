using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Receiving;

/// <summary>Reads a multipart body (RFC 2046, section 5.1) part by part, with no more of it in memory than a buffer.</summary>
/// <param name="body">The body; it stays open.</param>
/// <param name="boundary">The boundary that its Content-Type names.</param>
internal sealed class MultipartReader(Stream body, string boundary) : IDisposable
{
    private const int BufferLength = 32 * 1024;
    private const int LongestHead = 16 * 1024;

    // The line break in front of a boundary belongs to it. The first one may lack it, so the buffer begins with one.
    private readonly byte[] _delimiter = Encoding.UTF8.GetBytes("\r\n--" + boundary);
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
    private int _start;
    private int _end;
    private bool _isBegun;

    /// <summary>Passes over what is left of the part at hand, or of what stands before the first.</summary>
    /// <returns>Whether a part follows.</returns>
    /// <exception cref="MultipartException">The body is not multipart.</exception>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            "\r\n"u8.CopyTo(_buffer);
            _end = 2;
        }

        while (await AvailableAsync(cancellationToken).ConfigureAwait(false) is > 0 and int count)
        {
            _start += count;
        }

        _start += _delimiter.Length;
        string rest = await ReadLineAsync(LongestHead, cancellationToken).ConfigureAwait(false);
        return !rest.StartsWith("--", StringComparison.Ordinal);
    }

    /// <summary>Reads the headers of the part that follows.</summary>
    /// <exception cref="MultipartException">They are not headers, or too long.</exception>
    public async ValueTask<HttpContentHeaders> ReadHeadersAsync(CancellationToken cancellationToken)
    {
        HttpContentHeaders headers = new ByteArrayContent([]).Headers;
        int room = LongestHead;
        while (await ReadLineAsync(room, cancellationToken).ConfigureAwait(false) is { Length: > 0 } line)
        {
            room -= line.Length;
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
            {
                throw new MultipartException("the headers of a part are not well-formed");
            }

            headers.TryAddWithoutValidation(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return headers;
    }

    /// <summary>Reads some of the part at hand.</summary>
    /// <returns>How many bytes; 0 at its end.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> destination, CancellationToken cancellationToken)
    {
        int count = Math.Min(destination.Length, await AvailableAsync(cancellationToken).ConfigureAwait(false));
        _buffer.AsMemory(_start, count).CopyTo(destination);
        _start += count;
        return count;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>How much of the part is in the buffer, at least a byte; 0 where the next boundary is at hand.</summary>
    private async ValueTask<int> AvailableAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int found = _buffer.AsSpan(_start, _end - _start).IndexOf(_delimiter);
            if (found >= 0)
            {
                return found;
            }

            // The buffer may end within a boundary.
            int safe = _end - _start - (_delimiter.Length - 1);
            if (safe > 0)
            {
                return safe;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<string> ReadLineAsync(int room, CancellationToken cancellationToken)
    {
        while (true)
        {
            int found = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8);
            if (found >= 0 && found <= room)
            {
                string line = Encoding.UTF8.GetString(_buffer, _start, found);
                _start += found + 2;
                return line;
            }

            if (_end - _start > room)
            {
                throw new MultipartException($"the headers of a part are longer than {LongestHead} bytes");
            }

            // Behind the last boundary the line break is not required.
            if (_end - _start >= 2 && _buffer.AsSpan(_start, 2).SequenceEqual("--"u8))
            {
                return "--";
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _buffer.Length || _start > _buffer.Length / 2)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        int read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read > 0 ? read : throw new MultipartException("the body ends before its last boundary");
    }
}
