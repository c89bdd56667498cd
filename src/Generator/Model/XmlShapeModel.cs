using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>How a value stands in XML (OpenAPI 3.1, 4.8.26).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of its element or attribute; null where any will do.</param>
/// <param name="Namespace">Its namespace; null where any will do.</param>
/// <param name="Prefix">The prefix that its namespace is written with; null for none.</param>
/// <param name="Place">Where a member stands.</param>
/// <param name="Member">The member's name in JSON; null where it is none.</param>
/// <param name="IsRequired">Whether a list without items is there.</param>
/// <param name="Item">The items of a list, the values of a map.</param>
/// <param name="Members">The members of an object.</param>
/// <param name="Reference">The name of the object that is described apart; null where it is described here.</param>
internal sealed record XmlShapeModel(
    XmlShapeKind Kind,
    string? Name,
    string? Namespace = null,
    string? Prefix = null,
    XmlShapePlace Place = XmlShapePlace.Element,
    string? Member = null,
    bool IsRequired = false,
    XmlShapeModel? Item = null,
    EquatableArray<XmlShapeModel> Members = default,
    string? Reference = null);

/// <summary>What a value in XML is; the names are those of the runtime's methods.</summary>
internal enum XmlShapeKind
{
    Text,
    Number,
    Boolean,
    Any,
    List,
    Wrapped,
    Map,
    Object,
}

/// <summary>Where a member of an object stands; the names are those of the runtime's methods.</summary>
internal enum XmlShapePlace
{
    Element,
    Attribute,
    Content,
    Cdata,
}

/// <summary>An object of the document that stands in XML.</summary>
internal sealed record XmlComponentModel(string Name, XmlShapeModel Shape);

/// <summary>The class with the objects of a document that stand in XML; it is not there where none do.</summary>
internal sealed record XmlModel(EncodedText Name, EquatableArray<XmlComponentModel> Components);

/// <summary>The root element of a body of XML.</summary>
/// <param name="ClassName">The class with the objects in it.</param>
internal sealed record XmlBodyModel(EncodedText ClassName, XmlShapeModel Root);
