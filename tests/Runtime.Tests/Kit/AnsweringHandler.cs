using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>Answers requests as a function says, from many threads at once.</summary>
internal sealed class AnsweringHandler(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
}
