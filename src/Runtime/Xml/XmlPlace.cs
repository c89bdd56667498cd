namespace ReduGen.Xml;

/// <summary>Where a member of an object stands.</summary>
internal enum XmlPlace
{
    Element,
    Attribute,
    Content,
}
