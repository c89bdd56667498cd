using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Sending;

namespace ReduGen.Testing;

/// <summary>
/// A fake of a document's server, for tests: the handler of a client, whose calls it answers with what was set, or with the document's examples. Everything
/// but the network is real: parameters, bodies, security, retries and errors. Thread-safe.
/// </summary>
public abstract class FakeApi : HttpMessageHandler
{
    private readonly Dictionary<string, FakeOperation> _operations = [];
    private readonly List<FakeRequest> _requests = [];

    /// <summary>Called by generated code.</summary>
    protected FakeApi()
    {
    }

    /// <summary>The requests so far, in their order: each attempt of a call is one.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The clock of delays; the system's by default.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;

    /// <summary>Forgets all answers and requests: the fake is as new.</summary>
    public void Reset()
    {
        foreach (FakeOperation operation in _operations.Values)
        {
            operation.Clear();
        }

        lock (_requests)
        {
            _requests.Clear();
        }
    }

    internal void Add(FakeOperation operation) => _operations.Add(operation.Name, operation);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        if (request is TokenMessage)
        {
            return FakeToken.Answer(request);
        }

        string name = GetType().Name;
        if (request is not CallMessage call)
        {
            throw new InvalidOperationException($"{name} answers the calls of a generated client; {request.Method} {request.RequestUri} is none.");
        }

        if (!_operations.TryGetValue(call.Operation.ToString(), out FakeOperation? operation))
        {
            throw new InvalidOperationException($"{name} has no operation {call.Operation}, to which {request.Method} {request.RequestUri} was sent: it is the fake of another document.");
        }

        FakeRequest recorded = await FakeRequest.ReadAsync(call, cancellationToken).ConfigureAwait(false);
        lock (_requests)
        {
            _requests.Add(recorded);
        }

        HttpResponseMessage response = await operation.AnswerAsync(recorded, call.Operation).ConfigureAwait(false);
        response.RequestMessage ??= request;
        return response;
    }
}
