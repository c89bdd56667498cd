using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Operations;

/// <summary>A parameter with its place.</summary>
internal sealed record PlacedParameter(IOpenApiParameter Parameter, JsonPointer At)
{
    /// <summary>A parameter is told by its location and its name.</summary>
    public string Key { get; } = Parameter.In.ToString().ToLowerInvariant() + " " + Parameter.Name;
}
