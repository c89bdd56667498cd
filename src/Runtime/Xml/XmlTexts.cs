using System;
using System.Text.Json;
using System.Xml;

namespace ReduGen.Xml;

/// <summary>Values and names of JSON as texts and names of XML.</summary>
internal static class XmlTexts
{
    /// <summary>The text of a value; that of an object or an array is its JSON, of null none.</summary>
    /// <exception cref="ArgumentException">It has a character that XML cannot have, not even escaped (XML 1.0, section 2.2).</exception>
    public static string Of(JsonElement value)
    {
        string text = value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException fault)
        {
            throw new ArgumentException($"The body cannot be written as XML, which does not allow a character in one of its texts: {fault.Message}", fault);
        }
    }

    /// <summary>A name of an element or attribute.</summary>
    /// <exception cref="ArgumentException">It is none in XML.</exception>
    public static string Name(string name)
    {
        try
        {
            return XmlConvert.VerifyNCName(name);
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException)
        {
            throw new ArgumentException($"The body cannot be written as XML, where nothing can be called \"{name}\".", fault);
        }
    }
}
