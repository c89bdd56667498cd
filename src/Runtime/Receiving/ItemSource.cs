using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using ReduGen.Sending;

namespace ReduGen.Receiving;

/// <summary>How the items of a body are told apart and read, one by one.</summary>
internal abstract class ItemSource<T>
{
    /// <summary>Whether the body is JSON, which must become UTF-8.</summary>
    public abstract bool IsJson { get; }

    /// <summary>Why, by its headers, a response has no such items; null if it can.</summary>
    public abstract string? Fault(HttpResponseMessage response);

    /// <summary>Reads the items as they arrive; the body stays open.</summary>
    /// <param name="body">The body.</param>
    /// <param name="exchange">The call whose response it is.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public abstract IAsyncEnumerable<T> ReadAsync(BodyStream body, Exchange exchange, CancellationToken cancellationToken);
}
