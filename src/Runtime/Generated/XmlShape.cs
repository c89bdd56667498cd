using System.ComponentModel;
using ReduGen.Xml;

namespace ReduGen.Generated;

/// <summary>How a value stands in XML (OpenAPI 3.1, section 4.8.26, and 3.2): its element or attribute, and what is in it. Made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlShape
{
    private XmlShape(XmlKind kind, string? name)
    {
        Kind = kind;
        Name = name;
    }

    internal XmlKind Kind { get; }

    /// <summary>The name of the element or attribute; null where any will do.</summary>
    internal string? Name { get; }

    internal string? Namespace { get; private set; }

    /// <summary>The prefix that the namespace is written with; null for none.</summary>
    internal string? Prefix { get; private set; }

    internal XmlPlace Place { get; private set; }

    /// <summary>Whether the text is written as a CDATA section.</summary>
    internal bool IsCData { get; private set; }

    /// <summary>The items of a list, or the values of a map.</summary>
    internal XmlShape? Item { get; private init; }

    /// <summary>The members of an object.</summary>
    internal XmlShape[] Members { get; private init; } = [];

    /// <summary>The object that is described elsewhere; null where it is described here.</summary>
    internal string? Reference { get; private init; }

    /// <summary>Whether the items of a list stand in an element of their own.</summary>
    internal bool IsWrapped { get; private init; }

    /// <summary>Whether a list without items is there.</summary>
    internal bool IsRequired { get; private set; }

    /// <summary>The name of the member in JSON.</summary>
    internal string? Member { get; private set; }

    /// <summary>A text.</summary>
    /// <param name="name">The element's name; null for any.</param>
    public static XmlShape Text(string? name) => new(XmlKind.Text, name);

    /// <summary>A number.</summary>
    /// <param name="name">The element's name; null for any.</param>
    public static XmlShape Number(string? name) => new(XmlKind.Number, name);

    /// <summary>True or false.</summary>
    /// <param name="name">The element's name; null for any.</param>
    public static XmlShape Boolean(string? name) => new(XmlKind.Boolean, name);

    /// <summary>A value of which the document does not say what it is: a text, or an object of the elements in it.</summary>
    /// <param name="name">The element's name; null for any.</param>
    public static XmlShape Any(string? name) => new(XmlKind.Any, name);

    /// <summary>Items, each in an element beside the others.</summary>
    /// <param name="item">An item.</param>
    public static XmlShape List(XmlShape item) => new(XmlKind.List, item.Name) { Item = item };

    /// <summary>Items in an element of their own.</summary>
    /// <param name="name">The name of the element around them; null for any.</param>
    /// <param name="item">An item.</param>
    public static XmlShape Wrapped(string? name, XmlShape item) => new(XmlKind.List, name) { Item = item, IsWrapped = true };

    /// <summary>Values in elements that are called like their keys.</summary>
    /// <param name="name">The element's name; null for any.</param>
    /// <param name="value">A value.</param>
    public static XmlShape Map(string? name, XmlShape value) => new(XmlKind.Map, name) { Item = value };

    /// <summary>An object.</summary>
    /// <param name="name">The element's name; null for any.</param>
    /// <param name="members">Its members.</param>
    public static XmlShape Object(string? name, params XmlShape[] members) => new(XmlKind.Object, name) { Members = members };

    /// <summary>An object that is described apart, since it may hold itself.</summary>
    /// <param name="name">The element's name; null for any.</param>
    /// <param name="reference">Its name among <see cref="XmlShapes"/>.</param>
    public static XmlShape Of(string? name, string reference) => new(XmlKind.Object, name) { Reference = reference };

    /// <summary>Says which member of an object it is.</summary>
    /// <param name="member">The member's name in JSON.</param>
    public XmlShape As(string member)
    {
        Member = member;
        return this;
    }

    /// <summary>Puts it into a namespace.</summary>
    /// <param name="uri">The namespace.</param>
    /// <param name="prefix">The prefix that it is written with; null for none.</param>
    public XmlShape In(string uri, string? prefix = null)
    {
        Namespace = uri;
        Prefix = prefix;
        return this;
    }

    /// <summary>Makes it an attribute of the object's element.</summary>
    public XmlShape Attribute()
    {
        Place = XmlPlace.Attribute;
        return this;
    }

    /// <summary>Makes it the text of the object's element.</summary>
    public XmlShape Content()
    {
        Place = XmlPlace.Content;
        return this;
    }

    /// <summary>Makes it the text of the object's element, in a CDATA section.</summary>
    public XmlShape Cdata()
    {
        IsCData = true;
        return Content();
    }

    /// <summary>Makes a list without items an empty one: in XML nothing stands for it.</summary>
    public XmlShape Required()
    {
        IsRequired = true;
        return this;
    }
}
