using System;
using System.Text.Json;
using System.Xml;
using ReduGen.Generated;

namespace ReduGen.Xml;

/// <summary>Makes the values of JSON elements and attributes of XML, as their description says. What it does not name is an element of the member's name.</summary>
internal sealed class XmlElements(XmlWriter xml, XmlShapes shapes)
{
    // The specification leaves open how a root, or an item, without a name is called.
    private const string RootName = "root";
    private const string ItemName = "item";

    private static readonly XmlShape Anything = XmlShape.Any(name: null);

    /// <summary>Writes the root element.</summary>
    /// <exception cref="ArgumentException">A text or a name is one that XML does not allow.</exception>
    public void Write(XmlShape root, JsonElement value) => WriteElement(root, value, RootName, space: "");

    /// <summary>Writes an element.</summary>
    /// <param name="shape">What it is.</param>
    /// <param name="value">What is in it.</param>
    /// <param name="name">Its name where the description has none.</param>
    /// <param name="space">The namespace of elements without a prefix: one that has none of its own stands in it.</param>
    private void WriteElement(XmlShape shape, JsonElement value, string name, string space)
    {
        string own = shape.Namespace ?? space;
        string inner = shape.Prefix is null ? own : space;
        xml.WriteStartElement(shape.Prefix ?? "", XmlTexts.Name(shape.Name ?? name), own);
        if (value.ValueKind == JsonValueKind.Null)
        {
            xml.WriteAttributeString("xsi", "nil", XmlTree.InstanceNamespace, "true");
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            XmlShape described = shapes.Resolve(shape);
            WriteObject(described.Members, described.Kind == XmlKind.Map ? described.Item! : Anything, value, inner);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            WriteItems(shape.Item ?? Anything, value, ItemName, inner);
        }
        else
        {
            xml.WriteString(XmlTexts.Of(value));
        }

        xml.WriteEndElement();
    }

    private void WriteItems(XmlShape item, JsonElement items, string name, string space)
    {
        foreach (JsonElement value in items.EnumerateArray())
        {
            WriteElement(item, value, name, space);
        }
    }

    // Attributes stand before whatever else is in an element.
    private void WriteObject(XmlShape[] members, XmlShape others, JsonElement value, string space)
    {
        foreach (XmlShape member in members)
        {
            if (member.Place == XmlPlace.Attribute && value.TryGetProperty(member.Member!, out JsonElement attribute) && attribute.ValueKind != JsonValueKind.Null)
            {
                xml.WriteAttributeString(member.Prefix, XmlTexts.Name(member.Name!), member.Namespace, XmlTexts.Of(attribute));
            }
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            XmlShape shape = Array.Find(members, member => member.Member == property.Name) ?? others;
            switch (shape.Place)
            {
                case XmlPlace.Element:
                    WriteMember(shape, property, space);
                    break;
                case XmlPlace.Content when shape.IsCData:
                    xml.WriteCData(XmlTexts.Of(property.Value));
                    break;
                case XmlPlace.Content:
                    xml.WriteString(XmlTexts.Of(property.Value));
                    break;
            }
        }
    }

    private void WriteMember(XmlShape shape, JsonProperty property, string space)
    {
        // In XML nothing stands for a list without an element of its own, so null is the same as none.
        bool isBeside = shape is { Kind: XmlKind.List, IsWrapped: false } && shape.Member is not null;
        if (isBeside && property.Value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (property.Value.ValueKind == JsonValueKind.Array && (isBeside || shape.Kind == XmlKind.Any))
        {
            WriteItems(isBeside ? shape.Item! : shape, property.Value, property.Name, space);
        }
        else
        {
            WriteElement(shape, property.Value, property.Name, space);
        }
    }
}
