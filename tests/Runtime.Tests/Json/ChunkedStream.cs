using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Runtime.Tests.JsonTexts;

/// <summary>A body that arrives in pieces of a given length.</summary>
internal sealed class ChunkedStream(byte[] body, int chunk) : MemoryStream(body, writable: false)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
}
