using System;
using System.Net.Http;
using Redu.Cloud;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>Redu clients over a handler or a loopback server, without retries: one answer is what a test is about.</summary>
internal static class Clients
{
    public const string Key = "k-5ecret";

    public static ReduClientOptions Options(HttpMessageHandler handler) => new() { ApiKey = Key, Handler = handler, MaxRetries = 0 };

    public static ReduClient Over(HttpMessageHandler handler) => new(Options(handler));

    public static ReduClient Over(params HttpResponseMessage[] answers) => Over(new RecordingHandler(answers));

    public static ReduClient Over(LoopbackServer server) => new(new ReduClientOptions { ApiKey = Key, BaseAddress = server.Address, MaxRetries = 0 });

    public static ReduClient Over(LoopbackServer server, TimeSpan timeout) =>
        new(new ReduClientOptions { ApiKey = Key, BaseAddress = server.Address, Timeout = timeout, MaxRetries = 0 });
}
