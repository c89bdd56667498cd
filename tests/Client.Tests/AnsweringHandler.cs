using System.Net;
using System.Net.Http;
using System.Text;

namespace ReduGen.Client.Tests;

/// <summary>Answers each request with one body, and keeps the requests.</summary>
internal sealed class AnsweringHandler(HttpStatusCode status, string body) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json"), RequestMessage = request });
    }
}
