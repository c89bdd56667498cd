using System;
using System.IO;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Receiving;

/// <summary>Reads a whole body as text.</summary>
internal static class TextReading
{
    private const int FirstBuffer = 4096;

    public static async ValueTask<string> ReadAsync(Stream body, HttpContentHeaders headers, CancellationToken cancellationToken) =>
        BodyDecoding.Decode((await ReadBytesAsync(body, headers, cancellationToken).ConfigureAwait(false)).Span, headers);

    /// <summary>Reads a whole body as it is.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(Stream body, HttpContentHeaders headers, CancellationToken cancellationToken)
    {
        // An announced length saves growing, but it is the server's word.
        byte[] buffer = new byte[Math.Clamp((headers.ContentLength ?? 0) + 1, FirstBuffer, 1024 * 1024)];
        int count = 0;
        int read;
        while ((read = await body.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false)) > 0)
        {
            count += read;
            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, checked(buffer.Length * 2));
            }
        }

        return buffer.AsMemory(0, count);
    }
}
