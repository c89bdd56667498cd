using System;
using System.Buffers;
using System.IO;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using ReduGen.Generated;
using ReduGen.Receiving;

namespace ReduGen.Xml;

/// <summary>Reads XML as the JSON that the generated types read. Nothing is loaded from elsewhere: no DTD, no entities, no schema.</summary>
internal static class XmlReading
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Our own reader reads it, not a browser: nothing needs to be escaped that JSON allows.
    private static readonly JsonWriterOptions Plain = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of a whole body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="headers">Its headers: a charset there goes before what the XML says itself (RFC 7303, section 3).</param>
    /// <param name="shapes">The objects of the document.</param>
    /// <param name="root">The root element.</param>
    /// <exception cref="XmlBodyException">The body is no XML, or not what the description says.</exception>
    public static byte[] ToJson(ReadOnlyMemory<byte> body, HttpContentHeaders headers, XmlShapes shapes, XmlShape root)
    {
        using XmlReader xml = headers.ContentType?.CharSet is { Length: > 0 }
            ? XmlReader.Create(new StringReader(BodyDecoding.Decode(body.Span, headers)), Settings)
            : XmlReader.Create(new MemoryStream(body.ToArray()), Settings);
        JsonNode? tree;
        try
        {
            tree = new XmlTree(xml, shapes).Read(root);
        }
        catch (XmlException fault)
        {
            // The framework's message ends with the place.
            string reason = fault.Message.Split(" Line ")[0].TrimEnd('.');
            throw XmlBodyException.At(reason, fault.LineNumber, fault.LinePosition, fault);
        }

        var text = new ArrayBufferWriter<byte>(body.Length + 16);
        using (var json = new Utf8JsonWriter(text, Plain))
        {
            if (tree is null)
            {
                json.WriteNullValue();
            }
            else
            {
                tree.WriteTo(json);
            }
        }

        return text.WrittenSpan.ToArray();
    }

    /// <summary>Why a body cannot be read as XML; null if its Content-Type says nothing against it.</summary>
    public static string? Fault(HttpContentHeaders headers)
    {
        if (headers.ContentLength == 0)
        {
            return BodyFault.EmptyXml;
        }

        ReadOnlySpan<char> mediaType = MediaType.Essence(MediaType.Of(headers));
        bool isXml = mediaType.IsEmpty
            || mediaType.Equals("application/xml", StringComparison.OrdinalIgnoreCase)
            || mediaType.Equals("text/xml", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
        return isXml ? null : $"the body is {mediaType} instead of XML";
    }
}
