using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using ReduGen.Generated;

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
    /// <param name="response">Its response.</param>
    /// <param name="rules">What of an item is refused.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public abstract IAsyncEnumerable<T> ReadAsync(BodyStream body, HttpResponseMessage response, JsonRules rules, CancellationToken cancellationToken);
}
