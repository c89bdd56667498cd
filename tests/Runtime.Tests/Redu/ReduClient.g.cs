// In the exact shape that the generator prints: a change of that shape is a change here too.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace Redu.Cloud;

public sealed class ReduClient : IReduClient, global::System.IDisposable
{
    private readonly global::ReduGen.Generated.ApiTransport _transport;

    public ReduClient(string apiKey) : this(new ReduClientOptions { ApiKey = apiKey }) { }

    public ReduClient(ReduClientOptions options)
    {
        _transport = new global::ReduGen.Generated.ApiTransport(options);
        Instances = new InstancesClient(_transport);
    }

    public InstancesClient Instances { get; }
    IInstancesClient IReduClient.Instances => Instances;
    public void Dispose() => _transport.Dispose();
}
