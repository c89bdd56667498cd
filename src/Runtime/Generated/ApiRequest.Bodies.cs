using System;
using System.Buffers;
using System.IO;
using ReduGen.Bodies;
using ReduGen.Parameters;

namespace ReduGen.Generated;

/// <content>The bodies.</content>
public sealed partial class ApiRequest
{
    private const string JsonMediaType = "application/json";
    private const string FormMediaType = "application/x-www-form-urlencoded";

    /// <summary>Sets a body of JSON, without the members that only the server may set.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How the body is written.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    public void Json<T>(JsonType<T> type, T? body, string mediaType = JsonMediaType)
        where T : class?
    {
        if (body is not null)
        {
            JsonValue(type, body, mediaType);
        }
    }

    /// <inheritdoc cref="Json{T}(JsonType{T}, T, string)"/>
    public void Json<T>(JsonType<T> type, T? body, string mediaType = JsonMediaType)
        where T : struct
    {
        if (body is not null)
        {
            JsonValue(type, body.Value, mediaType);
        }
    }

    /// <summary>Sets a body of JSON that is always sent: where the schema of a required body allows null, that is JSON's null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How the body is written.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">Its media type.</param>
    public void JsonValue<T>(JsonType<T> type, T body, string mediaType = JsonMediaType) =>
        Set(new BytesBody(JsonBody.Write(body, type, forRequest: true, MediaType.IsMergePatch(mediaType)), mediaType), body);

    /// <summary>Sets a body of application/x-www-form-urlencoded, without the members that only the server may set.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How the body is written.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="encodings">The members that are not written as usual: arrays exploded, objects with brackets.</param>
    /// <exception cref="ArgumentException">The body is no object.</exception>
    public void Form<T>(JsonType<T> type, T? body, params PropertyEncoding[] encodings)
        where T : class?
    {
        if (body is not null)
        {
            SetForm(type, body, encodings);
        }
    }

    /// <inheritdoc cref="Form{T}(JsonType{T}, T, PropertyEncoding[])"/>
    public void Form<T>(JsonType<T> type, T? body, params PropertyEncoding[] encodings)
        where T : struct
    {
        if (body is not null)
        {
            SetForm(type, body.Value, encodings);
        }
    }

    /// <summary>Sets a body of XML, without the members that only the server may set.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How the value is written as JSON, which the XML is made of.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="media">Its media type, and how it stands in XML.</param>
    /// <exception cref="ArgumentException">The body has a text or a name that XML does not allow.</exception>
    public void Xml<T>(JsonType<T> type, T? body, RequestMedia media)
        where T : class? => Choice(choice: null, type, body, media);

    /// <inheritdoc cref="Xml{T}(JsonType{T}, T, RequestMedia)"/>
    public void Xml<T>(JsonType<T> type, T? body, RequestMedia media)
        where T : struct => Choice(choice: null, type, body, media);

    /// <summary>Sets a body of text.</summary>
    /// <param name="body">The body; null for none.</param>
    /// <param name="mediaType">Its media type; its charset is UTF-8 unless it names another.</param>
    public void Text(string? body, string mediaType = "text/plain")
    {
        if (body is not null)
        {
            Set(TextBody.Create(body, mediaType), body);
        }
    }

    /// <summary>Sets a body that is read while it is sent. The stream is not closed, and a redirect that would need it again is not followed.</summary>
    /// <param name="body">The body, from where the stream stands; null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    public void Stream(Stream? body, string mediaType = "application/octet-stream")
    {
        if (body is not null)
        {
            Set(new StreamBody(body, mediaType), body);
        }
    }

    private void SetForm<T>(JsonType<T> type, T body, PropertyEncoding[] encodings)
    {
        var text = new ArrayBufferWriter<byte>(1024);
        FormWriter.Write(text, type, body, encodings);
        Set(new BytesBody(text.WrittenSpan.ToArray(), FormMediaType), body);
    }
}
