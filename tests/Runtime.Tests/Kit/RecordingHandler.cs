using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>Answers each request with the next of its answers, and keeps what was asked.</summary>
internal sealed class RecordingHandler(params Func<CancellationToken, Task<HttpResponseMessage>>[] answers) : HttpMessageHandler
{
    private readonly List<string> _requests = [];

    public RecordingHandler(params HttpResponseMessage[] answers)
        : this([.. answers.Select(answer => (Func<CancellationToken, Task<HttpResponseMessage>>)(_ => Task.FromResult(answer)))])
    {
    }

    /// <summary>Each request as "GET https://host/path" and its headers, one a line.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public bool IsDisposed { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        IEnumerable<string> headers = request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}");
        _requests.Add(string.Join('\n', headers.Prepend($"{request.Method} {request.RequestUri!.OriginalString}")));
        return answers[_requests.Count - 1](cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
