using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Xml;
using ReduGen.Bodies;
using ReduGen.Generated;

namespace ReduGen.Xml;

/// <summary>Writes the JSON of the generated types as XML.</summary>
internal static class XmlWriting
{
    /// <summary>The XML of a whole body.</summary>
    /// <param name="json">The body as JSON.</param>
    /// <param name="root">The root element.</param>
    /// <param name="mediaType">The media type: UTF-8 unless it names another charset.</param>
    /// <exception cref="ArgumentException">The value has a text or a name that XML does not allow, or the charset is not known.</exception>
    public static byte[] FromJson(ReadOnlyMemory<byte> json, XmlRoot root, string mediaType)
    {
        Encoding encoding = TextBody.EncodingOf(mediaType);
        var settings = new XmlWriterSettings
        {
            // A byte order mark says nothing in UTF-8, and some servers stumble over it.
            Encoding = encoding is UTF8Encoding ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : encoding,

            // Else the reader would take a carriage return for a line feed (XML 1.0, section 2.11).
            NewLineHandling = NewLineHandling.Entitize,
        };
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonReader.MaxDepth });
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, settings))
        {
            new XmlElements(xml, root.Shapes).Write(root.Shape, document.RootElement);
        }

        return text.ToArray();
    }
}
