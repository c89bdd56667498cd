namespace ReduGen.Xml;

/// <summary>What a value in XML is in JSON.</summary>
internal enum XmlKind
{
    Text,
    Number,
    Boolean,
    Any,
    List,
    Map,
    Object,
}
