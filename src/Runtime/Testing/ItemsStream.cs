using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Receiving;

namespace ReduGen.Testing;

/// <summary>A body that is made while it is read: what making an item throws is what a broken connection would throw.</summary>
internal sealed class ItemsStream(IEnumerable<byte[]> items) : ReadOnlyStream
{
    private readonly IEnumerator<byte[]> _items = items.GetEnumerator();
    private ReadOnlyMemory<byte> _item;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (_item.IsEmpty && _items.MoveNext())
        {
            _item = _items.Current;
        }

        int count = Math.Min(buffer.Length, _item.Length);
        _item[..count].CopyTo(buffer);
        _item = _item[count..];
        return ValueTask.FromResult(count);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _items.Dispose();
        }

        base.Dispose(disposing);
    }
}
