using ReduGen.Generated;

namespace ReduGen.Xml;

/// <summary>The root element of a body.</summary>
/// <param name="Shapes">The objects that it holds.</param>
/// <param name="Shape">What it is.</param>
internal sealed record XmlRoot(XmlShapes Shapes, XmlShape Shape);
