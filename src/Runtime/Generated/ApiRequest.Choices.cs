using System;
using System.Collections.Generic;
using System.IO;
using ReduGen.Bodies;
using ReduGen.Xml;

namespace ReduGen.Generated;

/// <content>Bodies whose media type the caller may choose.</content>
public sealed partial class ApiRequest
{
    /// <summary>Sets a body in the media type that the caller chose.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="choice">The caller's media type; null for the first.</param>
    /// <param name="type">How the body is written.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="media">The media types that the document offers.</param>
    /// <exception cref="ArgumentException">The choice is none of them, or the body cannot be written so.</exception>
    public void Choice<T>(string? choice, JsonType<T> type, T? body, params RequestMedia[] media)
        where T : class?
    {
        if (body is not null)
        {
            SetChoice(RequestMedia.Choose(choice, media), type, body);
        }
    }

    /// <inheritdoc cref="Choice{T}(string, JsonType{T}, T, RequestMedia[])"/>
    public void Choice<T>(string? choice, JsonType<T> type, T? body, params RequestMedia[] media)
        where T : struct
    {
        if (body is not null)
        {
            SetChoice(RequestMedia.Choose(choice, media), type, body.Value);
        }
    }

    /// <summary>Sets a body that is read while it is sent, in the media type that the caller chose.</summary>
    /// <param name="choice">The caller's media type; null for the first.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="media">The media types that the document offers.</param>
    /// <exception cref="ArgumentException">The choice is none of them.</exception>
    public void Choice(string? choice, Stream? body, params RequestMedia[] media)
    {
        if (body is not null)
        {
            Stream(body, RequestMedia.Choose(choice, media).Type);
        }
    }

    /// <summary>Sets a multipart body with files, in the media type that the caller chose.</summary>
    /// <param name="choice">The caller's media type; null for the first.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="media">The media types that the document offers.</param>
    /// <exception cref="ArgumentException">The choice is none of them, or a part cannot be written as its encoding says.</exception>
    public void Choice(string? choice, IMultipartModel? body, params RequestMedia[] media)
    {
        if (body is not null)
        {
            RequestMedia chosen = RequestMedia.Choose(choice, media);
            Multipart(body, chosen.Type, chosen.Encodings);
        }
    }

    /// <summary>Sets a multipart body whose parts are files, by their names, in the media type that the caller chose.</summary>
    /// <inheritdoc cref="Choice(string, IMultipartModel, RequestMedia[])"/>
    public void Choice(string? choice, IDictionary<string, FileContent>? body, params RequestMedia[] media)
    {
        if (body is not null)
        {
            RequestMedia chosen = RequestMedia.Choose(choice, media);
            Multipart(body, chosen.Type, chosen.Encodings);
        }
    }

    /// <summary>Sets a multipart body whose parts are files and have no names, in the media type that the caller chose.</summary>
    /// <inheritdoc cref="Choice(string, IMultipartModel, RequestMedia[])"/>
    public void Choice(string? choice, IEnumerable<FileContent>? body, params RequestMedia[] media)
    {
        if (body is not null)
        {
            RequestMedia chosen = RequestMedia.Choose(choice, media);
            Parts(body, chosen.Type, chosen.Encodings);
        }
    }

    private void SetChoice<T>(RequestMedia media, JsonType<T> type, T body)
    {
        if (MediaType.IsForm(media.Type))
        {
            SetForm(type, body, media.Encodings);
        }
        else if (MediaType.IsMultipart(media.Type))
        {
            SetMultipart(type, body, media.Type, media.Encodings, takesItems: true);
        }
        else if (media.Xml is { } root)
        {
            Set(new BytesBody(XmlWriting.FromJson(JsonBody.Write(body, type, forRequest: true), root, media.Type), media.Type), body);
        }
        else if (body is string text && !MediaType.IsJson(media.Type))
        {
            Text(text, media.Type);
        }
        else
        {
            JsonValue(type, body, media.Type);
        }
    }
}
