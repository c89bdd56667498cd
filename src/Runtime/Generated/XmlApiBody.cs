using System;
using System.ComponentModel;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using ReduGen.Sending;
using ReduGen.Testing;
using ReduGen.Xml;

namespace ReduGen.Generated;

/// <summary>A body of XML. Made by generated code.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlApiBody<T> : ApiBody<T>
{
    private readonly JsonType<T> _type;
    private readonly XmlShapes _shapes;
    private readonly XmlShape _root;

    internal XmlApiBody(JsonType<T> type, XmlShapes shapes, XmlShape root)
        : base("application/xml")
    {
        _type = type;
        _shapes = shapes;
        _root = root;
    }

    /// <summary>Reads a whole body.</summary>
    /// <exception cref="XmlBodyException">The body is not what the description says.</exception>
    internal T Read(ReadOnlyMemory<byte> body, HttpContentHeaders headers)
    {
        byte[] json = XmlReading.ToJson(body, headers, _shapes, _root);
        try
        {
            return JsonBody.Read(json, _type);
        }
        catch (JsonBodyException fault)
        {
            // Its place is one in the JSON, which nobody sees; the path is the same in both.
            throw new XmlBodyException($"{fault.JsonPath}: {fault.Reason}", fault);
        }
    }

    internal override ValueTask<T> ReadAsync(Exchange exchange) => exchange.ReadXmlAsync(this);

    internal override HttpContent? Write(T value, string mediaType) => value is null && !_type.AcceptsNull
        ? null
        : FakeContent.Of(XmlWriting.FromJson(JsonBody.Write(value, _type), new XmlRoot(_shapes, _root), mediaType), mediaType);

    // XML in an example is a text; anything else is what the XML is made of.
    internal override HttpContent? WriteExample(string example, string mediaType)
    {
        if (!example.AsSpan().TrimStart().StartsWith("<"))
        {
            return Write(JsonBody.Read(Encoding.UTF8.GetBytes(example), _type), mediaType);
        }

        HttpContent content = FakeContent.OfText(example, mediaType);
        Read(Encoding.UTF8.GetBytes(example), content.Headers);
        return content;
    }
}
