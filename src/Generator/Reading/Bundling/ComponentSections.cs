using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>Where a document of a version keeps its components of each kind; what has no place there is put where it is referred to.</summary>
internal sealed class ComponentSections
{
    private readonly JsonObject _root;
    private readonly ObjectShape _document;
    private readonly Dictionary<Shape, JsonPointer> _sections;

    public ComponentSections(JsonObject root, DocumentVersion version)
    {
        _root = root;
        _document = version == DocumentVersion.V20 ? Swagger2Shapes.Document : OpenApi3Shapes.Document;
        JsonPointer at = JsonPointer.Root;
        ObjectShape holder = _document;
        if (_document.TryGetField("components", out Shape components))
        {
            at = at.Append("components");
            holder = (ObjectShape)components;
        }

        // Microsoft.OpenApi knows components of path items from 3.1 on and throws at some; of media types from 3.2 on.
        _sections = holder.Fields
            .Where(static field => field.Value is MapShape { OfPaths: false, Value: ObjectShape { Referable: true } or MapShape { Referable: true } })
            .Where(field => field.Key != "pathItems" && (field.Key != "mediaTypes" || version == DocumentVersion.V32))
            .ToDictionary(static field => ((MapShape)field.Value).Value, field => at.Append(field.Key));
    }

    public Shape Document => _document;

    public bool Has(Shape shape) => _sections.ContainsKey(shape);

    /// <summary>Where the components of a kind stand.</summary>
    public JsonPointer PlaceOf(Shape shape) => _sections[shape];

    /// <summary>The object that holds the components of a kind; null where the document has none.</summary>
    public JsonObject? Find(Shape shape)
    {
        JsonNode? node = _root;
        foreach (string segment in PlaceOf(shape).Segments)
        {
            node = (node as JsonObject)?[segment];
        }

        return node as JsonObject;
    }

    /// <summary>The same, made where the document has none.</summary>
    public JsonObject Get(Shape shape)
    {
        JsonObject at = _root;
        foreach (string segment in PlaceOf(shape).Segments)
        {
            if (at[segment] is not JsonObject next)
            {
                next = [];
                at[segment] = next;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Whether a node stands among the components of a kind.</summary>
    public bool Holds(Shape shape, JsonNode node) => node.Parent is { } parent && ReferenceEquals(parent, Find(shape));

    /// <summary>
    /// What a place of the document holds by the specification; null for what it does not know, where <paramref name="unknown"/> is the
    /// member that it does not know.
    /// </summary>
    public Shape? ShapeAt(JsonPointer at, out JsonPointer unknown)
    {
        Shape shape = _document;
        unknown = JsonPointer.Root;
        string before = "";
        int depth = 0;
        foreach (string segment in at.Segments)
        {
            depth++;
            Shape? next = shape switch
            {
                ObjectShape known when known.TryGetField(segment, out Shape field) => field,

                // An item of a tuple: items as a list.
                ObjectShape { IsSchema: true } when before == "items" && char.IsDigit(segment[0]) => shape,
                MapShape { Extensible: true } when segment.StartsWith("x-", System.StringComparison.OrdinalIgnoreCase) => null,
                MapShape map => map.Value,
                ListShape list => list.Item,
                DataShape or ScalarShape => DataShape.Instance,
                _ => null,
            };
            if (next is null)
            {
                unknown = at.Ancestor(depth);
                return null;
            }

            shape = next is SchemaOrFlagShape ? SchemaShape.Instance : next;
            before = segment;
        }

        return shape;
    }
}
