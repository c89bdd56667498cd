using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>A body that comes a few bytes at a time, and never in the same step as it is asked for.</summary>
internal sealed class TrickleStream(byte[] bytes, int step = 7) : MemoryStream(bytes)
{
    public bool IsDisposed { get; private set; }

    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Read(buffer.Span[..Math.Min(step, buffer.Length)]);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
