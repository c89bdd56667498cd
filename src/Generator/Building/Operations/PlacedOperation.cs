using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;

namespace ReduGen.Generator.Building.Operations;

/// <summary>An operation with its method, its path and its place.</summary>
internal sealed record PlacedOperation(string Method, string Path, IOpenApiPathItem PathItem, OpenApiOperation Operation, JsonPointer At)
{
    /// <summary>How messages call it: <c>GET /v1/instances</c>.</summary>
    public string Text => Method + " " + Path;

    /// <summary>What the operation is called in the whole document: types of inline schemas are named after it.</summary>
    public string WholeName => CSharpName.Pascal(string.IsNullOrWhiteSpace(Operation.OperationId) ? Text : Operation.OperationId!);
}
