using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>A text of the document that refers to a component, or to what will be one.</summary>
/// <param name="Owner">The object that the text stands in.</param>
/// <param name="Key"><c>$ref</c>, <c>$dynamicRef</c>, or the value in a discriminator's mapping.</param>
/// <param name="Wanted">What the place wants it to lead to.</param>
/// <param name="Place">Where the owner was written.</param>
internal sealed record Reference(JsonObject Owner, string Key, string Text, Shape Wanted, SourcePlace Place)
{
    /// <summary>A discriminator's mapping may hold names too: what leads nowhere stays as it is.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>What it leads to; null where it leads nowhere, which was reported.</summary>
    public Target? Target { get; set; }
}
