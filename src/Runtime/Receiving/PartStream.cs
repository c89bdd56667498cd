using System;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Receiving;

/// <summary>The body of a part, until the next part is read.</summary>
internal sealed class PartStream(MultipartReader reader) : ReadOnlyStream
{
    private bool _isPassed;

    /// <summary>Ends the part: its bytes are the next part's.</summary>
    public void Pass() => _isPassed = true;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => _isPassed
        ? throw new InvalidOperationException("The part's body must be read before the next part.")
        : reader.ReadAsync(buffer, cancellationToken);
}
