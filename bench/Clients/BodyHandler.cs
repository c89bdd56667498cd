using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Bench.Clients;

/// <summary>Answers every request with one body, in the process itself: what is left is what a client does.</summary>
public sealed class BodyHandler(byte[] body) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new StreamContent(new SlicedStream(body));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json"); // as a connection gives it: not parsed yet
        content.Headers.ContentLength = body.Length;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
