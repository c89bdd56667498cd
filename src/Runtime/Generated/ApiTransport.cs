using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Paging;
using ReduGen.Receiving;
using ReduGen.Sending;

namespace ReduGen.Generated;

/// <summary>Calls the operations of one client. Thread-safe. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiTransport : IDisposable
{
    private readonly Sender _sender;

    /// <summary>Takes what the options say at this moment.</summary>
    /// <param name="options">The client's options.</param>
    /// <exception cref="ArgumentException">
    /// They have no base address, hold both a handler and an HttpClient, or one of the two that may follow redirects by itself without
    /// <see cref="ApiClientOptions.TrustHandlerRedirects"/>.
    /// </exception>
    public ApiTransport(ApiClientOptions options) => _sender = new Sender(options);

    /// <summary>As the other constructor, over a client of the project's IHttpClientFactory. There calls are only repeated where the options say how often.</summary>
    /// <param name="options">The client's options.</param>
    /// <param name="client">The factory's client; it is not disposed.</param>
    /// <param name="handler">The handler behind it, which must leave redirects to us.</param>
    /// <exception cref="ArgumentException">As the other constructor; or the options have a handler or an HttpClient of their own.</exception>
    public ApiTransport(ApiClientOptions options, HttpClient client, HttpMessageHandler handler) => _sender = new Sender(options, client, handler);

    /// <summary>The handler that a client makes for itself where the options have none: it leaves redirects and cookies to the client.</summary>
    public static HttpMessageHandler CreateHandler() => HandlerRules.Create();

    /// <summary>Calls an operation for its value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What this call adds to it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ApiException">The answer is an error, or cannot be read.</exception>
    /// <exception cref="System.Net.Http.HttpRequestException">There was no answer.</exception>
    /// <exception cref="TimeoutException">There was no whole answer within the options' time-out.</exception>
    /// <exception cref="OperationCanceledException">The caller's token ended the call.</exception>
    /// <exception cref="InvalidOperationException">A credential is missing or cannot be sent; nothing was sent.</exception>
    /// <exception cref="ArgumentException">A parameter's value cannot stand in the path; nothing was sent.</exception>
    public async Task<T> SendAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken)
    {
        using Exchange exchange = await Exchange.OpenAsync(_sender, operation, request, cancellationToken).ConfigureAwait(false);
        return operation.IsSuccess(exchange.Response.StatusCode)
            ? await exchange.ReadAsync(operation).ConfigureAwait(false)
            : throw await exchange.ReadFailureAsync().ConfigureAwait(false);
    }

    /// <summary>Calls an operation for its value or error, status and headers; the exceptions of <see cref="SendAsync"/> but for error responses.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What this call adds to it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResponse<T>> SendResponseAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken)
    {
        using Exchange exchange = await Exchange.OpenAsync(_sender, operation, request, cancellationToken).ConfigureAwait(false);
        return operation.IsSuccess(exchange.Response.StatusCode)
            ? new ApiResponse<T>(await exchange.ReadAsync(operation).ConfigureAwait(false), exchange.Response)
            : new ApiResponse<T>(await exchange.ReadFailureAsync().ConfigureAwait(false));
    }

    /// <summary>As <see cref="SendResponseAsync{T}"/>, with the headers of the document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="THeaders">The type of the headers.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What this call adds to it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResponse<T, THeaders>> SendResponseAsync<T, THeaders>(
        ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken)
        where THeaders : struct, IApiHeaders<THeaders>
    {
        using Exchange exchange = await Exchange.OpenAsync(_sender, operation, request, cancellationToken).ConfigureAwait(false);
        return operation.IsSuccess(exchange.Response.StatusCode)
            ? new ApiResponse<T, THeaders>(await exchange.ReadAsync(operation).ConfigureAwait(false), exchange.Response, operation)
            : new ApiResponse<T, THeaders>(await exchange.ReadFailureAsync().ConfigureAwait(false), operation);
    }

    /// <summary>
    /// Calls an operation whose value is an array, or a sequence of JSON, for its items, as they arrive. The exceptions of <see cref="SendAsync"/> come
    /// where they are met, after the whole items before them; ending early closes the response.
    /// </summary>
    /// <typeparam name="T">The type of the whole value.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="item">How an item is read.</param>
    /// <param name="request">What this call adds to the operation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public IAsyncEnumerable<TItem> StreamAsync<T, TItem>(
        ApiOperation<T> operation, JsonType<TItem> item, ApiRequest request, CancellationToken cancellationToken) =>
        EnumerateAsync(operation, new JsonItems<TItem>(item, operation), request, cancellationToken);

    /// <summary>
    /// Calls an operation for its server-sent events whose data is JSON, as <see cref="StreamAsync"/>. An event without data is passed over, and the data
    /// <c>[DONE]</c> ends the stream.
    /// </summary>
    /// <typeparam name="T">The type of the whole value.</typeparam>
    /// <typeparam name="TData">The type of an event's data.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="data">How an event's data is read.</param>
    /// <param name="request">What this call adds to the operation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public IAsyncEnumerable<SseItem<TData>> StreamEventsAsync<T, TData>(
        ApiOperation<T> operation, JsonType<TData> data, ApiRequest request, CancellationToken cancellationToken) =>
        EnumerateAsync(operation, new EventItems<TData>(data, text: null), request, cancellationToken);

    /// <summary>Calls an operation for its server-sent events whose data is text, as <see cref="StreamAsync"/>.</summary>
    /// <typeparam name="T">The type of the whole value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What this call adds to the operation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public IAsyncEnumerable<SseItem<string>> StreamEventsAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken) =>
        EnumerateAsync(operation, new EventItems<string>(data: null, static text => text), request, cancellationToken);

    /// <summary>Calls an operation for the parts of its multipart body, as <see cref="StreamAsync"/>.</summary>
    /// <typeparam name="T">The type of the whole value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What this call adds to the operation.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public IAsyncEnumerable<ResponsePart> StreamPartsAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken) =>
        EnumerateAsync(operation, new PartItems(), request, cancellationToken);

    /// <summary>
    /// Calls an operation for its value, and for those of the pages that the next links of the values lead to. Each page is asked for when the one before it
    /// was taken, by GET with the headers of the first call and the whole time-out of its own. The exceptions of <see cref="SendAsync"/> come where they are
    /// met; a next link that is no http or https URL or path, leads to another origin or in a circle is an <see cref="ApiException"/> after its page.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="next">The next link of a value; null or empty on the last page.</param>
    /// <param name="request">What the first call adds to the operation.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public IAsyncEnumerable<T> PagesAsync<T>(ApiOperation<T> operation, Func<T, string?> next, ApiRequest request, CancellationToken cancellationToken) =>
        Pages.ReadAsync(_sender, operation, next, request, cancellationToken);

    /// <summary>As the other one, for next links in the Link header (RFC 8288): those with <c>rel=next</c>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What the first call adds to the operation.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public IAsyncEnumerable<T> PagesAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken) =>
        Pages.ReadAsync(_sender, operation, next: null, request, cancellationToken);

    /// <summary>The items of pages, one by one.</summary>
    /// <typeparam name="T">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page; null for none.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public static IAsyncEnumerable<TItem> ItemsAsync<T, TItem>(
        IAsyncEnumerable<T> pages, Func<T, IReadOnlyList<TItem>?> items, CancellationToken cancellationToken) =>
        Pages.ItemsAsync(pages, items, cancellationToken);

    /// <summary>Closes the connections that the client made; a handler or HttpClient that the options gave stays open.</summary>
    public void Dispose() => _sender.Dispose();

    private async IAsyncEnumerable<TItem> EnumerateAsync<T, TItem>(
        ApiOperation<T> operation, ItemSource<TItem> source, ApiRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        request.AcceptText ??= operation.StreamAccept;
        using Exchange exchange = await Exchange.OpenAsync(_sender, operation, request, cancellationToken).ConfigureAwait(false);
        if (!operation.IsSuccess(exchange.Response.StatusCode))
        {
            throw await exchange.ReadFailureAsync().ConfigureAwait(false);
        }

        if (operation.Success(exchange.Response) is { Body: null })
        {
            yield break;
        }

        ItemReader<TItem> items = await exchange.OpenItemsAsync(source).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable disposing = items.ConfigureAwait(false);
        while (await items.MoveNextAsync().ConfigureAwait(false))
        {
            yield return items.Current;
        }
    }
}
