using System;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using ReduGen.Generated;

namespace ReduGen.Xml;

/// <summary>Makes the elements of XML the values of JSON, as their description says. What the description does not name is passed over.</summary>
internal sealed class XmlTree(XmlReader xml, XmlShapes shapes)
{
    /// <summary>The namespace of <c>xsi:nil</c>, which is null.</summary>
    public const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

    // As deep as JSON is read: each level takes a frame of the stack.
    private const int Deepest = 64;

    /// <summary>Reads the root element and what is behind it.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="XmlBodyException">It is not what the description says.</exception>
    public JsonNode? Read(XmlShape root)
    {
        xml.MoveToContent();
        if (!Fits(root))
        {
            throw Fault($"expected the element <{root.Name}>, found <{xml.LocalName}>");
        }

        JsonNode? value = ReadElement(root);
        while (xml.Read())
        {
        }

        return value;
    }

    private JsonNode? ReadElement(XmlShape shape)
    {
        if (xml.Depth >= Deepest)
        {
            throw Fault($"elements are nested more than {Deepest} deep");
        }

        if (xml.GetAttribute("nil", InstanceNamespace) is "true" or "1")
        {
            xml.Skip();
            return null;
        }

        return shape.Kind switch
        {
            XmlKind.List => ReadItems(shape),
            XmlKind.Map => ReadObject([], shape.Item),
            XmlKind.Object => ReadObject(shapes.Resolve(shape).Members, shapes.Resolve(shape).Item),
            XmlKind.Any => ReadAnything(),
            _ => ReadText(shape),
        };
    }

    private JsonNode? ReadText(XmlShape shape)
    {
        (int line, int position) = Place();
        return XmlScalar.Read(xml.ReadElementContentAsString(), shape.Kind, line, position);
    }

    private JsonArray ReadItems(XmlShape list)
    {
        var items = new JsonArray();
        ReadContent(
            () =>
            {
                if (Fits(list.Item!))
                {
                    items.Add(ReadElement(list.Item!));
                }
                else
                {
                    xml.Skip();
                }
            },
            text: null);
        return items;
    }

    private JsonObject ReadObject(XmlShape[] members, XmlShape? others)
    {
        var json = new JsonObject();
        XmlShape? content = null;
        (int line, int position) = Place();
        foreach (XmlShape member in members)
        {
            content = member.Place == XmlPlace.Content ? member : content;
            if (member.Place == XmlPlace.Attribute && xml.GetAttribute(member.Name!, member.Namespace ?? "") is { } value)
            {
                json[member.Member!] = XmlScalar.Read(value, member.Kind, line, position);
            }
        }

        StringBuilder? text = content is null ? null : new StringBuilder();
        ReadContent(() => ReadMember(json, members, others), text);
        if (content is not null)
        {
            json[content.Member!] = XmlScalar.Read(text!.ToString(), content.Kind, line, position);
        }

        foreach (XmlShape member in members)
        {
            if (member is { Kind: XmlKind.List, IsRequired: true, IsWrapped: false } && !json.ContainsKey(member.Member!))
            {
                json[member.Member!] = new JsonArray();
            }
        }

        return json;
    }

    private void ReadMember(JsonObject json, XmlShape[] members, XmlShape? others)
    {
        XmlShape? member = Array.Find(members, one => one.Place == XmlPlace.Element && Fits(one));
        if (member is null && others is null)
        {
            xml.Skip();
        }
        else if (member is null)
        {
            json[xml.LocalName] = ReadElement(others!);
        }
        else if (member is { Kind: XmlKind.List, IsWrapped: false })
        {
            JsonArray items = json[member.Member!] as JsonArray ?? new JsonArray();
            items.Add(ReadElement(member.Item!));
            json[member.Member!] = items.Parent is null ? items : json[member.Member!];
        }
        else
        {
            json[member.Member!] = ReadElement(member);
        }
    }

    // An element with elements in it is an object, one that repeats a list, and every other one a text.
    private JsonNode ReadAnything()
    {
        if (xml.Depth >= Deepest)
        {
            throw Fault($"elements are nested more than {Deepest} deep");
        }

        var json = new JsonObject();
        var text = new StringBuilder();
        ReadContent(
            () =>
            {
                string name = xml.LocalName;
                JsonNode value = ReadAnything();
                if (json[name] is not { } earlier)
                {
                    json[name] = value;
                }
                else if (earlier is JsonArray items)
                {
                    items.Add(value);
                }
                else
                {
                    json[name] = new JsonArray(earlier.DeepClone(), value);
                }
            },
            text);
        return json.Count > 0 ? json : JsonValue.Create(text.ToString());
    }

    /// <summary>Reads what is in an element, and the element's end.</summary>
    /// <param name="element">Reads an element in it.</param>
    /// <param name="text">Takes the text in it; null where it does not count.</param>
    private void ReadContent(Action element, StringBuilder? text)
    {
        bool isEmpty = xml.IsEmptyElement;
        xml.Read();
        while (!isEmpty && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element();
            }
            else
            {
                text?.Append(xml.Value);
                xml.Read();
            }
        }

        if (!isEmpty)
        {
            xml.ReadEndElement();
        }
    }

    private bool Fits(XmlShape shape) =>
        shape.Name is null || (xml.LocalName == shape.Name && (shape.Namespace is null || xml.NamespaceURI == shape.Namespace));

    private XmlBodyException Fault(string reason)
    {
        (int line, int position) = Place();
        return XmlBodyException.At(reason, line, position);
    }

    private (int Line, int Position) Place() => xml is IXmlLineInfo info ? (info.LineNumber, info.LinePosition) : default;
}
