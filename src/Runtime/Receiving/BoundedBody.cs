using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Receiving;

/// <summary>The body of a response that is no success, read up to a limit: a server in trouble may send anything.</summary>
internal readonly struct BoundedBody
{
    /// <summary>How much is read, so that a documented error can be understood.</summary>
    private const int Limit = 1024 * 1024;

    private const int FirstBuffer = 4096;

    private BoundedBody(ReadOnlyMemory<byte> bytes, bool isWhole, Exception? fault)
    {
        Bytes = bytes;
        Kept = bytes.Length <= BodyStream.KeptBytes ? bytes : bytes[..BodyStream.KeptBytes].ToArray();
        IsWhole = isWhole;
        Fault = fault;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether the body ended within the limit.</summary>
    public bool IsWhole { get; }

    /// <summary>What ended the transfer early; the bytes before it are there.</summary>
    public Exception? Fault { get; }

    /// <summary>The part that an exception keeps.</summary>
    public ReadOnlyMemory<byte> Kept { get; }

    public static async ValueTask<BoundedBody> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        byte[] buffer = [];
        int count = 0;
        try
        {
            buffer = new byte[Math.Clamp(content.Headers.ContentLength ?? FirstBuffer, 1, FirstBuffer)];
            await using Stream stream = ContentDecoding.Decode(
                await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), content.Headers);
            while (true)
            {
                int read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
                count += read;
                if (read == 0 || count == Limit)
                {
                    return new BoundedBody(buffer.AsMemory(0, count), isWhole: read == 0, fault: null);
                }

                if (count == buffer.Length)
                {
                    Array.Resize(ref buffer, Math.Min(buffer.Length * 4, Limit));
                }
            }
        }
        catch (Exception failure)
        {
            return new BoundedBody(buffer.AsMemory(0, count), isWhole: false, failure);
        }
    }
}
