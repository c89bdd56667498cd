using System;

namespace ReduGen.Faults.Kit;

/// <summary>Tests after each of which no buffer is left that a call rented.</summary>
public abstract class LeavesNoBuffers : IDisposable
{
    private readonly RentedBuffers _buffers = new();

    /// <summary>Looks for what was left.</summary>
    public void Dispose()
    {
        _buffers.Dispose();
        Assert.Empty(_buffers.Left);
        GC.SuppressFinalize(this);
    }
}
