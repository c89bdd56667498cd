using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Xml;

/// <summary>
/// The schemas of bodies in XML → how their values stand there. Components and what allOf puts together are described apart and once, since they may hold themselves; a document without XML
/// has none.
/// </summary>
internal sealed class XmlShapeBuilder(SchemaTypes types, EncodedText className)
{
    private readonly Dictionary<string, XmlShapeModel> _components = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, SchemaUse Use)> _open = new();
    private bool _hasBodies;

    /// <summary>The root element of a body. A component is called like itself, and any other element will do where the schema names none.</summary>
    public XmlBodyModel Body(SchemaUse use)
    {
        _hasBodies = true;
        return new XmlBodyModel(className, Root(use));
    }

    /// <summary>The root element of a body that is written, where a list and its items are called like their components: a reader takes any.</summary>
    public XmlBodyModel Written(SchemaUse use)
    {
        XmlBodyModel body = Body(use);
        if (body.Root is not { Kind: XmlShapeKind.Wrapped, Item: { } item } list)
        {
            return body;
        }

        XmlShapeModel named = item with { Name = item.Name ?? ComponentName(use.Schema.Items) };
        return body with { Root = list with { Name = list.Name ?? ComponentName(use.Schema), Item = named } };
    }

    /// <summary>The class with all objects that bodies hold; null where there are no bodies in XML.</summary>
    public XmlModel? Build()
    {
        while (_open.Count > 0)
        {
            (string key, SchemaUse use) = _open.Dequeue();
            _components[key] = Object(name: null, use);
        }

        return !_hasBodies
            ? null
            : new XmlModel(className, _components.Select(static component => new XmlComponentModel(component.Key, component.Value)).ToEquatableArray());
    }

    private string? ComponentName(IOpenApiSchema? schema) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } ? types.Context.WrittenName(Places.Schemas.Append(id)) : null;

    private XmlShapeModel Root(SchemaUse use)
    {
        string? name = use.Schema.Xml?.Name ?? ComponentName(use.Schema);
        XmlShapeModel shape = Shape(use, name, use.Schema.Xml, itemName: null);

        // A document has one root, so a list there is always in one.
        return shape.Kind == XmlShapeKind.List ? shape with { Kind = XmlShapeKind.Wrapped, Name = use.Schema.Xml?.Name } : shape;
    }

    private XmlShapeModel Shape(SchemaUse use, string? name, OpenApiXml? xml, string? itemName)
    {
        XmlShapeModel shape = SchemaKinds.Of(use.Schema) switch
        {
            JsonSchemaType.Array => List(use, name, xml, itemName),
            JsonSchemaType.Object => Composed(use, name),
            JsonSchemaType.String => new XmlShapeModel(XmlShapeKind.Text, name),
            JsonSchemaType.Integer or JsonSchemaType.Number or (JsonSchemaType.Integer | JsonSchemaType.Number) => new XmlShapeModel(XmlShapeKind.Number, name),
            JsonSchemaType.Boolean => new XmlShapeModel(XmlShapeKind.Boolean, name),
            _ when use.Schema.AllOf is { Count: > 0 } => Composed(use, name),
            _ => new XmlShapeModel(XmlShapeKind.Any, name),
        };
        return shape with { Namespace = xml?.Namespace?.OriginalString, Prefix = xml?.Namespace is null || xml.Prefix is not { Length: > 0 } prefix ? null : prefix };
    }

    private XmlShapeModel Composed(SchemaUse use, string? name)
    {
        IOpenApiSchema schema = Only(use.Schema);
        return schema is OpenApiSchemaReference { Reference.Id: { } id } && types.Component(id) is { } component
            ? Apart(id, name, new SchemaUse(component.Schema, component.At, component.Name))
            : schema.AllOf is { Count: > 0 } ? Apart(use.At.ToString(), name, use)
            : Object(name, use);
    }

    private XmlShapeModel Apart(string key, string? name, SchemaUse use)
    {
        if (!_components.ContainsKey(key))
        {
            _components.Add(key, new XmlShapeModel(XmlShapeKind.Any, null));
            _open.Enqueue((key, use));
        }

        return new XmlShapeModel(XmlShapeKind.Object, name, Reference: key);
    }

    // allOf around one reference is how a schema says more of that reference's use.
    private static IOpenApiSchema Only(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference && schema.AllOf is [OpenApiSchemaReference only] && schema.Properties is not { Count: > 0 } ? only : schema;

    private XmlShapeModel Object(string? name, SchemaUse use)
    {
        IReadOnlyList<SchemaPart> parts = AllOfParts.Of(use, types);
        IReadOnlyList<ObjectMember> members = [.. ObjectMembers.Of(parts, types).Concat(OfExtensions(use)).GroupBy(static member => member.WireName).Select(static same => same.First())];
        SchemaPart? open = parts.Where(static part => part.Schema.AdditionalProperties is not null).Cast<SchemaPart?>().FirstOrDefault();
        XmlShapeModel? others = open is { Schema.AdditionalProperties: { } values } part
            ? Shape(new SchemaUse(values, part.At.Append("additionalProperties"), use.NameFromPlace), name: null, xml: null, itemName: null)
            : null;
        return members.Count == 0 && others is not null
            ? new XmlShapeModel(XmlShapeKind.Map, name, Item: others)
            : new XmlShapeModel(XmlShapeKind.Object, name, Members: members.Select(Member).ToEquatableArray());
    }

    // Where the base stands, any of those that extend it may: the discriminator says which when all is read.
    private IEnumerable<ObjectMember> OfExtensions(SchemaUse use) => SchemaTypes.ComponentIdAt(use.At) is not { } id ? [] : types.Hierarchy.ExtensionsOf(id)
        .Select(types.Component)
        .SelectMany(extension => ObjectMembers.Of(AllOfParts.Of(new SchemaUse(extension!.Schema, extension.At, extension.Name), types), types));

    // What a component says of its own element does not count where it is a property: that is called like the property (3.2, 4.24).
    private XmlShapeModel Member(ObjectMember member)
    {
        OpenApiXml? xml = member.Schema is OpenApiSchemaReference ? null : member.Schema.Xml;
        string name = xml?.Name ?? member.WireName;
        XmlShapeModel shape = Shape(
            new SchemaUse(member.Schema, member.At, member.OwnerName), name, xml, itemName: IsWrapped(xml) ? name : member.WireName);
        return shape with
        {
            Member = member.WireName,
            IsRequired = member.IsRequired && shape.Kind == XmlShapeKind.List,
            Place = xml?.NodeType switch
            {
                OpenApiXmlNodeType.Attribute => XmlShapePlace.Attribute,
                OpenApiXmlNodeType.Text => XmlShapePlace.Content,
                OpenApiXmlNodeType.Cdata => XmlShapePlace.Cdata,
                _ => XmlShapePlace.Element,
            },
        };
    }

    // The name beside type: array is that of the element around the items, if there is one.
    private XmlShapeModel List(SchemaUse use, string? name, OpenApiXml? xml, string? itemName)
    {
        IOpenApiSchema items = use.Schema.Items ?? new OpenApiSchema();
        string? own = items.Xml?.Name ?? itemName;
        XmlShapeModel item = Shape(new SchemaUse(items, use.At.Append("items"), use.NameFromPlace), own, items.Xml, own);
        return new XmlShapeModel(IsWrapped(xml) ? XmlShapeKind.Wrapped : XmlShapeKind.List, name, Item: item);
    }

    // The reader makes attribute and wrapped of 3.1 the node types of 3.2 that mean the same.
    private static bool IsWrapped(OpenApiXml? xml) => xml?.NodeType == OpenApiXmlNodeType.Element;
}
