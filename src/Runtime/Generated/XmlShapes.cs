using System.Collections.Generic;
using System.ComponentModel;
using ReduGen.Xml;

namespace ReduGen.Generated;

/// <summary>The objects of a document that stand in XML, by name: they may hold each other and themselves. Made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlShapes
{
    private readonly Dictionary<string, XmlShape> _objects = [];

    /// <summary>Adds an object.</summary>
    /// <param name="key">What other objects refer to it by.</param>
    /// <param name="shape">What it is.</param>
    public XmlShapes Add(string key, XmlShape shape)
    {
        _objects.Add(key, shape);
        return this;
    }

    /// <summary>A body of XML.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How the value is read from JSON, which the XML is made into first.</param>
    /// <param name="root">The root element.</param>
    public XmlApiBody<T> Body<T>(JsonType<T> type, XmlShape root) => new(type, this, root);

    /// <summary>A media type of a request body of XML.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="root">The root element.</param>
    public RequestMedia Media(string mediaType, XmlShape root) => new(mediaType) { Xml = new XmlRoot(this, root) };

    /// <summary>The description of an object.</summary>
    internal XmlShape Resolve(XmlShape shape) => shape.Reference is { } reference ? _objects[reference] : shape;
}
