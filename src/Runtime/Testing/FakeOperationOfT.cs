using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace ReduGen.Testing;

/// <summary>
/// An operation of a fake, whose answers are set one behind the other: each answers one request, and the last one all further ones. Where none is set, the
/// document's example answers.
/// </summary>
/// <typeparam name="T">The type of its value; <see cref="Nothing"/> where no response has a body.</typeparam>
/// <example><code>fake.Instances.OnList().Fails(HttpStatusCode.ServiceUnavailable).Returns([instance]);</code></example>
public sealed class FakeOperation<T> : FakeOperation
{
    /// <summary>Called by generated code.</summary>
    /// <param name="fake">The fake.</param>
    /// <param name="method">The operation's HTTP method.</param>
    /// <param name="path">Its path template.</param>
    /// <param name="setter">What a test writes to set an answer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FakeOperation(FakeApi fake, string method, string path, string setter)
        : base(fake, method, path, setter)
    {
    }

    /// <summary>Answers with a value, serialised as the document says.</summary>
    /// <param name="value">The value.</param>
    public FakeOperation<T> Returns(T value) => Answer((_, operation) => FakeWriting.Success(operation, status: null, value));

    /// <summary>Answers with a value and one of the successes' statuses.</summary>
    /// <param name="status">The status.</param>
    /// <param name="value">The value.</param>
    public FakeOperation<T> Returns(HttpStatusCode status, T value) => Answer((_, operation) => FakeWriting.Success(operation, status, value));

    /// <summary>Answers with a value that is made for each request.</summary>
    /// <param name="value">Makes the value. It may throw what <see cref="FakeRequest.Error(HttpStatusCode)"/> gives, to answer with an error.</param>
    public FakeOperation<T> Returns(Func<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Answer((_, operation) => FakeWriting.Success(operation, status: null, value()));
    }

    /// <summary>Answers with a value that is made of each request.</summary>
    /// <param name="value">Makes the value, as the other one.</param>
    public FakeOperation<T> Returns(Func<FakeRequest, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Answer((request, operation) => FakeWriting.Success(operation, status: null, value(request)));
    }

    /// <summary>Answers with a value that is made of each request and its body.</summary>
    /// <typeparam name="TBody">The type of the request's body.</typeparam>
    /// <param name="value">Makes the value, as the other one.</param>
    public FakeOperation<T> Returns<TBody>(Func<FakeRequest<TBody>, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Answer((request, operation) => FakeWriting.Success(operation, status: null, value(new FakeRequest<TBody>(request))));
    }

    /// <summary>Answers with a value that is there later: <see cref="FakeRequest.CancellationToken"/> tells when nobody waits for it any more.</summary>
    /// <param name="value">Makes the value, as the other one.</param>
    public FakeOperation<T> ReturnsAsync(Func<FakeRequest, Task<T>> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Answer(new FakeAnswer(async (request, operation) =>
            FakeWriting.Success(Typed(operation), status: null, await value(request).ConfigureAwait(false))));
    }

    /// <summary>Answers with a success without a body.</summary>
    public FakeOperation<T> Succeeds() => Answer(static (_, operation) => FakeWriting.Success(operation, status: null, default!));

    /// <summary>Answers with an error that has no body, or the document's example where there is one. The document need not name the status.</summary>
    /// <param name="status">The status.</param>
    public FakeOperation<T> Fails(HttpStatusCode status) => Answer((_, operation) => ExampleAnswers.Failure(operation, status, Examples));

    /// <summary>Answers with an error of the document. The call is an <see cref="InvalidOperationException"/> where the document gives the status no such body.</summary>
    /// <typeparam name="TError">The type that the document gives the error.</typeparam>
    /// <param name="status">The status.</param>
    /// <param name="error">The error.</param>
    public FakeOperation<T> Fails<TError>(HttpStatusCode status, TError error)
        where TError : notnull
    {
        ArgumentNullException.ThrowIfNull(error);
        return Answer((_, operation) => FakeWriting.Failure(operation, status, error));
    }

    /// <summary>Answers with no response but an exception, as a handler throws them: <see cref="HttpRequestException"/> where there is no connection.</summary>
    /// <param name="exception">The exception.</param>
    public FakeOperation<T> Throws(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Answer((_, _) => throw exception);
    }

    /// <summary>Answers with a response of any kind: what the document does not describe, too.</summary>
    /// <param name="response">Makes the response, anew for each request.</param>
    public FakeOperation<T> Responds(Func<FakeRequest, HttpResponseMessage> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Answer((request, _) => response(request));
    }

    /// <summary>Gives the answer that was set last a header.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public FakeOperation<T> WithHeader(string name, string value)
    {
        ChangeLast(answer => answer.Headers.Add(new(name, value)));
        return this;
    }

    /// <summary>Delays the answer that was set last, by the clock of <see cref="FakeApi.TimeProvider"/>.</summary>
    /// <param name="delay">How long.</param>
    public FakeOperation<T> After(TimeSpan delay)
    {
        ChangeLast(answer => answer.Delay = delay);
        return this;
    }

    /// <summary>Adds an example of the document. Called by generated code.</summary>
    /// <param name="status">Its status, as the operation has it.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="text">The body.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FakeOperation<T> Example(int status, string mediaType, string text)
    {
        AddExample(new FakeExample(status, mediaType, text));
        return this;
    }

    /// <summary>Forgets the answers that were set before. Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FakeOperation<T> Begin()
    {
        Clear();
        return this;
    }

    /// <summary>Answers with items of JSON. Called by generated code.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="type">How an item is written.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FakeOperation<T> Streams<TItem>(Func<IEnumerable<TItem>> items, JsonType<TItem> type)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Answer((request, operation) => FakeItems.Response(operation, items(), (item, sequence) => FakeItems.Json(item, type, sequence)));
    }

    /// <summary>Answers with server-sent events whose data is JSON. Called by generated code.</summary>
    /// <typeparam name="TData">The type of an event's data.</typeparam>
    /// <param name="events">The events.</param>
    /// <param name="type">How the data is written.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FakeOperation<T> Events<TData>(Func<IEnumerable<SseItem<TData>>> events, JsonType<TData> type)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Answer((request, operation) => FakeItems.Response(operation, events(), (item, _) => FakeItems.Event(item, FakeItems.Data(item.Data, type))));
    }

    /// <summary>Answers with server-sent events whose data is text. Called by generated code.</summary>
    /// <param name="events">The events.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FakeOperation<T> Events(Func<IEnumerable<SseItem<string>>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Answer((request, operation) => FakeItems.Response(operation, events(), static (item, _) => FakeItems.Event(item, item.Data)));
    }

    private protected override HttpResponseMessage AnswerUnset(FakeRequest request, ApiOperation operation)
    {
        var faults = new List<string>();
        return ExampleAnswers.Success(Typed(operation), request.Accept, Examples, faults) ?? throw new InvalidOperationException(
            faults.Count == 0
                ? $"{Name}: the document has no example to answer with. Set an answer: fake.{Setter}(() => …)."
                : $"{Name}: the document's example cannot be read ({faults[0]}). Set an answer: fake.{Setter}(() => …).");
    }

    private FakeOperation<T> Answer(Func<FakeRequest, ApiOperation<T>, HttpResponseMessage> make) =>
        Answer(new FakeAnswer((request, operation) => ValueTask.FromResult(make(request, Typed(operation)))));

    private FakeOperation<T> Answer(FakeAnswer answer)
    {
        Add(answer);
        return this;
    }

    private ApiOperation<T> Typed(ApiOperation operation) => operation as ApiOperation<T> ?? throw new InvalidOperationException(
        $"{Name} gives back another type here: the fake and the client were made from different documents.");
}
