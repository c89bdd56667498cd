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

public sealed class InstancesClient : IInstancesClient
{
    private static readonly global::ReduGen.Generated.ApiOperation<IReadOnlyList<Instance>> ListOperation =
        new global::ReduGen.Generated.ApiOperation<IReadOnlyList<Instance>>("GET", "/v1/instances")
            .Secured(ReduClientOptions.ApiKeyScheme)
            .Returns(200, global::ReduGen.Generated.Json.List(global::ReduGen.Generated.Json.Model<Instance>()))
            .Fails(401, global::ReduGen.Generated.Json.Model<ErrorResponse>())
            .Fails(403);

    private readonly global::ReduGen.Generated.ApiTransport _transport;

    internal InstancesClient(global::ReduGen.Generated.ApiTransport transport) => _transport = transport;

    public Task<IReadOnlyList<Instance>> ListAsync(CancellationToken cancellationToken = default) =>
        _transport.SendAsync(ListOperation, new global::ReduGen.Generated.ApiRequest(), cancellationToken);

    public Task<global::ReduGen.ApiResponse<IReadOnlyList<Instance>>> ListResponseAsync(CancellationToken cancellationToken = default) =>
        _transport.SendResponseAsync(ListOperation, new global::ReduGen.Generated.ApiRequest(), cancellationToken);

    public IAsyncEnumerable<Instance> ListStreamAsync(CancellationToken cancellationToken = default) =>
        _transport.StreamAsync(ListOperation, global::ReduGen.Generated.Json.Model<Instance>(), new global::ReduGen.Generated.ApiRequest(), cancellationToken);
}
