using System.Text.Json;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>Whether what a reference leads to is what the referring place wants.</summary>
internal sealed class ReferenceFit(ComponentSections sections, SourceFile document)
{
    /// <summary>Null where it fits; else why not, as the rest of a sentence.</summary>
    public string? Misfit(Location location, Shape wanted)
    {
        bool isKind = wanted switch
        {
            ListShape => location.Node is JsonArray,
            ObjectShape { IsSchema: true } when location.Node is JsonValue value => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            _ => location.Node is JsonObject,
        };
        if (!isKind)
        {
            return $"must lead to {wanted.Expected}";
        }

        if (location.Place.At.Depth == 0 && location.Node is JsonObject root && (root.ContainsKey("openapi") || root.ContainsKey("swagger")))
        {
            return $"leads to a whole document and must lead to {wanted.Expected}";
        }

        return ShapeAt(location) is { } shape and not DataShape && !ReferenceEquals(shape, wanted)
            ? $"leads to {shape.Expected} and must lead to {wanted.Expected}"
            : null;
    }

    /// <summary>What the document has at this place by the specification; null in other files, which may be anything.</summary>
    public Shape? ShapeAt(Location location) =>
        ReferenceEquals(location.Place.File, document) ? sections.ShapeAt(location.Place.At, out _) : null;
}
