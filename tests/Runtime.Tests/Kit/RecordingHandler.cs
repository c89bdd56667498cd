using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
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

    /// <summary>Each request as "GET https://host/path" and its headers, one a line; an empty line and the body, if it has one.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public bool IsDisposed { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = "";
        IEnumerable<string> headers = Lines(request.Headers);
        if (request.Content is not null)
        {
            string text = await request.Content.ReadAsStringAsync(cancellationToken);
            headers = headers.Concat(Lines(request.Content.Headers));
            body = text.Length > 0 ? "\n\n" + text : "";
        }

        _requests.Add(string.Join('\n', headers.Prepend($"{request.Method} {request.RequestUri!.OriginalString}")) + body);
        return await answers[_requests.Count - 1](cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }

    private static IEnumerable<string> Lines(HttpHeaders headers) => headers.NonValidated.Select(header => $"{header.Key}: {header.Value}");
}
