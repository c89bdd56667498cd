using System.Text.Json.Nodes;
using ReduGen.Generator.Building.Schemas;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>
/// Whether two media types have one schema. Written out twice it is still one: documents repeat it for JSON, form and multipart, and the caller has one value.
/// </summary>
internal static class SameSchema
{
    public static bool Are(SchemaUse one, SchemaUse other, BuildContext context) =>
        one.Schema is not null
        && other.Schema is not null
        && (ReferenceEquals(one.Schema, other.Schema) || context.NodeAt(one.At) is { } node && JsonNode.DeepEquals(node, context.NodeAt(other.At)));
}
