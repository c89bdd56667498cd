using System;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Observing;
using ReduGen.Receiving;
using ReduGen.Xml;

namespace ReduGen.Sending;

/// <summary>One call of an operation, from its request to the end of its body: the core that every kind of call shares.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly Sender _sender;
    private readonly Answer _answer;
    private readonly Deadline _deadline;
    private readonly CallTrace? _trace;
    private Exception? _failure;
    private bool _isHandedOver;

    private Exchange(Sender sender, Answer answer, Deadline deadline, CallTrace? trace)
    {
        _trace = trace;
        _sender = sender;
        _answer = answer;
        _deadline = deadline;
    }

    public HttpResponseMessage Response => _answer.Response;

    /// <summary>What of JSON is refused.</summary>
    public JsonRules Rules => _sender.Rules;

    /// <summary>How much of a body is read into memory.</summary>
    public int MaxResponseBytes => _sender.MaxResponseBytes;

    /// <summary>The address that the response is of, after all redirects.</summary>
    public Uri Address => _answer.Address;

    public CancellationToken Token => _deadline.Token;

    /// <summary>Sends the request; ends when the response's headers are there.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<Exchange> OpenAsync(Sender sender, ApiOperation operation, ApiRequest request, CancellationToken caller)
    {
        CallTrace? trace = CallTrace.Begin(sender, operation);
        var deadline = new Deadline(sender.Timeout, sender.Time, caller, request.CancellationToken);
        try
        {
            deadline.Token.ThrowIfCancellationRequested();
            sender.Disposal.Token.ThrowIfCancellationRequested();
            return new Exchange(sender, await sender.SendAsync(operation, request, deadline, trace).ConfigureAwait(false), deadline, trace);
        }
        catch (Exception failure)
        {
            Exception? end = deadline.Explain(operation, failure) ?? sender.Disposal.Explain(operation, failure);
            deadline.Dispose();
            trace?.End(status: 0, end ?? failure);
            if (end is not null)
            {
                throw end;
            }

            throw;
        }
    }

    /// <summary>Reads what the operation's success gives back; nothing is the type's default.</summary>
    public ValueTask<T> ReadAsync<T>(ApiOperation<T> operation) => operation.Success(Response) is not { } success ? RefuseAsync<T>()
        : success.Body is { } body ? body.ReadAsync(this)
        : new ValueTask<T>(default(T)!);

    /// <summary>Reads the whole body as JSON.</summary>
    public async ValueTask<T> ReadJsonAsync<T>(JsonType<T> type)
    {
        if (JsonMediaType.Fault(Response.Content.Headers) is { } fault)
        {
            throw await UnreadableAsync(fault).ConfigureAwait(false);
        }

        using var body = new BodyStream(Response.Content, MaxResponseBytes, isJson: true);
        try
        {
            return await JsonBody.ReadAsync(body, Response.Content.Headers, type, Rules, Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (Explain(failure, body) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Reads the whole body as text.</summary>
    public async ValueTask<string> ReadTextAsync()
    {
        using var body = new BodyStream(Response.Content, MaxResponseBytes, isJson: false);
        try
        {
            return await TextReading.ReadAsync(body, Response.Content.Headers, Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (Explain(failure, body) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Reads the whole body as XML.</summary>
    public async ValueTask<T> ReadXmlAsync<T>(XmlApiBody<T> xml)
    {
        if (XmlReading.Fault(Response.Content.Headers) is { } fault)
        {
            throw await UnreadableAsync(fault).ConfigureAwait(false);
        }

        using var body = new BodyStream(Response.Content, MaxResponseBytes, isJson: false);
        try
        {
            ReadOnlyMemory<byte> bytes = await TextReading.ReadBytesAsync(body, Response.Content.Headers, Token).ConfigureAwait(false);
            return xml.Read(bytes, Response.Content.Headers);
        }
        catch (Exception failure) when (Explain(failure, body) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Gives the body to the caller, and with it the end of this exchange. The time-out ends here.</summary>
    public async ValueTask<Stream> OpenStreamAsync()
    {
        Stream body = ContentDecoding.Decode(await Response.Content.ReadAsStreamAsync(Token).ConfigureAwait(false), Response.Content.Headers);
        _deadline.Lift();
        _isHandedOver = true;
        return new ResponseStream(body, this);
    }

    /// <summary>Begins to read the items of the body as they come. The time-out ends here: a stream may last.</summary>
    public async ValueTask<ItemReader<T>> OpenItemsAsync<T>(ItemSource<T> source)
    {
        if (source.Fault(Response) is { } fault)
        {
            throw await UnreadableAsync(fault).ConfigureAwait(false);
        }

        var body = new BodyStream(Response.Content, limit: 0, source.IsJson);
        _deadline.Lift();
        return new ItemReader<T>(this, body, source.ReadAsync(body, this, Token).GetAsyncEnumerator(Token));
    }

    /// <summary>Reads the body of a response that is no success, and says what it means.</summary>
    public async ValueTask<ApiException> ReadFailureAsync() => Told(_answer.Fail(await ReadBoundedAsync().ConfigureAwait(false), Rules));

    /// <summary>The exception for a response whose value was read, but which cannot be gone on from.</summary>
    /// <param name="fault">Why, as the end of "200 OK, but …".</param>
    public ApiException Refuse(string fault) => _answer.Unreadable(fault, default);

    /// <summary>The exception to throw for what reading the body threw; null for what is neither the server's nor the connection's fault.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="body">The body.</param>
    /// <param name="item">The number of the item that was read, from 0; negative where the body was read as one.</param>
    public Exception? Explain(Exception failure, BodyStream body, int item = -1)
    {
        Exception? explained = _deadline.Explain(_answer.Operation, failure) ?? ExplainBody(failure, body, item);
        _failure = explained ?? failure;
        return explained;
    }

    /// <summary>Ends the exchange, unless its body was given to the caller.</summary>
    public void Dispose()
    {
        if (!_isHandedOver)
        {
            Close();
        }
    }

    /// <summary>Ends the exchange.</summary>
    public void Close()
    {
        Response.Dispose();
        _deadline.Dispose();
        _trace?.End((int)Response.StatusCode, _failure);
    }

    private ApiException? ExplainBody(Exception failure, BodyStream body, int item)
    {
        if (ReferenceEquals(failure, body.Fault))
        {
            string fault = failure is BodyLimitException ? failure.Message
                : item < 0 ? BodyFault.Transfer(body.Count, failure)
                : BodyFault.Transfer(body.Count, item, failure);
            return _answer.Unreadable(fault, body.CopyKept(), failure, body.IsJson);
        }

        if (failure is XmlBodyException xml)
        {
            return body.Count == 0 ? _answer.Unreadable(BodyFault.EmptyXml, default, xml) : _answer.Unreadable(xml, body.CopyKept());
        }

        if (failure is MultipartException)
        {
            return _answer.Unreadable(failure.Message, body.CopyKept(), failure);
        }

        return failure is not JsonBodyException json ? null
            : body.Count == 0 ? _answer.Unreadable(BodyFault.Empty, json.Fragment, json)
            : _answer.Unreadable(json);
    }

    private TException Told<TException>(TException failure)
        where TException : Exception
    {
        _failure = failure;
        return failure;
    }

    private async ValueTask<T> RefuseAsync<T>() =>
        throw await UnreadableAsync(BodyFault.Undescribed(MediaType.Of(Response.Content.Headers))).ConfigureAwait(false);

    /// <summary>The exception for a body that is not even begun to be read, with what there is of it.</summary>
    private async ValueTask<ApiException> UnreadableAsync(string fault)
    {
        BoundedBody body = await ReadBoundedAsync().ConfigureAwait(false);
        return Told(_answer.Unreadable(fault, body.Kept, body.Fault));
    }

    private async ValueTask<BoundedBody> ReadBoundedAsync()
    {
        BoundedBody body = await BoundedBody.ReadAsync(Response.Content, Token).ConfigureAwait(false);
        return body.Fault is not null && _deadline.Explain(_answer.Operation, body.Fault) is { } end ? throw Told(end) : body;
    }
}
