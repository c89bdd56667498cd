using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ReduGen.Receiving;

namespace ReduGen.Sending;

/// <summary>The items of one body, with the failures of reading them explained.</summary>
internal sealed class ItemReader<T>(Exchange exchange, BodyStream body, IAsyncEnumerator<T> items) : IAsyncDisposable
{
    private int _count;

    public T Current => items.Current;

    /// <summary>Reads the next item; without a state machine where it is in the buffer already.</summary>
    public ValueTask<bool> MoveNextAsync()
    {
        ValueTask<bool> moving = items.MoveNextAsync();
        return moving.IsCompletedSuccessfully ? new ValueTask<bool>(Count(moving.Result)) : ExplainAsync(moving);
    }

    public async ValueTask DisposeAsync()
    {
        await items.DisposeAsync().ConfigureAwait(false);
        await body.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<bool> ExplainAsync(ValueTask<bool> moving)
    {
        try
        {
            return Count(await moving.ConfigureAwait(false));
        }
        catch (Exception failure) when (exchange.Explain(failure, body, item: _count) is { } explained)
        {
            throw explained;
        }
    }

    private bool Count(bool hasItem)
    {
        _count += hasItem ? 1 : 0;
        return hasItem;
    }
}
