using System.Collections.Generic;

namespace ReduGen.Generator.Building.Operations;

/// <summary>The operations that share a tag, or, where they have none, the first word of their paths.</summary>
/// <param name="WireName">The tag's name, or the path's segment.</param>
/// <param name="Name">The group's C# name.</param>
internal sealed record OperationGroup(string WireName, string Name, IReadOnlyList<PlacedOperation> Operations)
{
    public string TypeName => Name + "Client";
}
