using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>A component that references lead to: one that the document has, or a value that becomes one.</summary>
/// <param name="Place">Where it was written.</param>
internal sealed record Target(JsonNode Node, Shape Shape, SourcePlace Place)
{
    /// <summary>Its name among the components; null as long as it is none.</summary>
    public string? Name { get; set; }

    /// <summary>What refers to it says this; null as long as nobody asked.</summary>
    public string? Text { get; set; }
}
