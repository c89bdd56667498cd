using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Sending;

namespace ReduGen.Paging;

/// <summary>Calls an operation, and after it the page that each page's next link leads to: a GET with the headers of the first call.</summary>
internal static class Pages
{
    /// <summary>Reads the pages as they are asked for.</summary>
    /// <param name="sender">What sends the requests; each has the whole time-out.</param>
    /// <param name="operation">The operation of the first page, whose successes and errors are those of every page.</param>
    /// <param name="next">The next link in a page; null where it is in the Link header.</param>
    /// <param name="request">The request of the first page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        Sender sender, ApiOperation<T> operation, Func<T, string?>? next, ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Read anew: an address that is left as it was written equals no other.
        var origin = new Uri(sender.AddressOf(operation, request).OriginalString);
        var loop = new PageLoop(origin);
        for (Uri? address = origin; address is not null;)
        {
            T page;
            Uri? following;
            ApiException? refusal = null;
            using (Exchange exchange = await Exchange.OpenAsync(sender, operation, request, cancellationToken).ConfigureAwait(false))
            {
                page = operation.IsSuccess(exchange.Response.StatusCode)
                    ? await exchange.ReadAsync(operation).ConfigureAwait(false)
                    : throw await exchange.ReadFailureAsync().ConfigureAwait(false);
                NextLink link = next is null
                    ? NextLink.OfHeader(LinkHeader.Next(exchange.Response.Headers), exchange.Address, origin)
                    : NextLink.OfBody(next(page), exchange.Address, origin);
                following = link.Address;
                string? fault = following is not null && loop.Closes(address, following) ? "its next link leads back to a page that was there already" : link.Fault;
                refusal = fault is null ? null : exchange.Refuse(fault);
            }

            yield return page;
            if (refusal is not null)
            {
                throw refusal;
            }

            address = following;
            request = following is null ? request : request.Follow(following);
        }
    }

    /// <summary>The items of pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page; null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<TItem> ItemsAsync<T, TItem>(
        IAsyncEnumerable<T> pages, Func<T, IReadOnlyList<TItem>?> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (T page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in items(page) ?? [])
            {
                yield return item;
            }
        }
    }
}
