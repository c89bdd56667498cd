using System;
using System.Collections.Generic;
using System.Net.Http;
using ReduGen.Bodies;

namespace ReduGen.Generated;

/// <content>Multipart bodies.</content>
public sealed partial class ApiRequest
{
    private const int FirstBuffer = 1024;

    /// <summary>Sets a multipart body whose parts are the members of an object, without those that only the server may set.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How its members are written.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="encodings">The members that are not written as usual.</param>
    /// <exception cref="ArgumentException">The body is no object, or a member cannot be written as its encoding says.</exception>
    public void Multipart<T>(JsonType<T> type, T? body, string mediaType, params PropertyEncoding[] encodings)
        where T : class
    {
        if (body is not null)
        {
            SetMultipart(type, body, mediaType, encodings, takesItems: false);
        }
    }

    /// <summary>Sets a multipart body with files.</summary>
    /// <param name="body">The body; null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="encodings">The members that are not written as usual.</param>
    /// <exception cref="ArgumentException">A part cannot be written as its encoding says.</exception>
    public void Multipart(IMultipartModel? body, string mediaType, params PropertyEncoding[] encodings)
    {
        if (body is not null)
        {
            var parts = new MultipartParts(encodings);
            body.Write(parts);
            Set(parts.ToBody(mediaType), body);
        }
    }

    /// <summary>Sets a multipart body whose parts are files, by their names.</summary>
    /// <param name="body">The files; null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="encodings">The parts that are not written as usual.</param>
    public void Multipart(IDictionary<string, FileContent>? body, string mediaType, params PropertyEncoding[] encodings)
    {
        if (body is not null)
        {
            var parts = new MultipartParts(encodings);
            parts.AllFiles(body);
            Set(parts.ToBody(mediaType), body);
        }
    }

    /// <summary>Sets a multipart body whose parts the document does not describe: the caller brings it whole.</summary>
    /// <param name="body">The body, which is sent once and as it is; null for none.</param>
    public void Multipart(MultipartContent? body)
    {
        if (body is not null)
        {
            Set(new ContentBody(body), body);
        }
    }

    /// <summary>Sets a multipart body whose parts have no names: an array's items, each a part.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="type">How an item is written.</param>
    /// <param name="body">The items; null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="encodings">The encodings of parts, by their position; <c>*</c> is every other one.</param>
    /// <exception cref="ArgumentException">An item cannot be written as its encoding says.</exception>
    public void Parts<T>(JsonType<T> type, IEnumerable<T>? body, string mediaType, params PropertyEncoding[] encodings)
    {
        if (body is not null)
        {
            var parts = new SequentialParts(encodings);
            parts.AddAll(type, body);
            Set(parts.ToBody(mediaType), body);
        }
    }

    /// <summary>Sets a multipart body whose parts are files and have no names.</summary>
    /// <param name="body">The files; null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="encodings">The encodings of parts, by their position; <c>*</c> is every other one.</param>
    public void Parts(IEnumerable<FileContent>? body, string mediaType, params PropertyEncoding[] encodings)
    {
        if (body is not null)
        {
            var parts = new SequentialParts(encodings);
            parts.AddAll(body);
            Set(parts.ToBody(mediaType), body);
        }
    }

    // The items of a list are parts without names, where the caller chose among media types that have them.
    private void SetMultipart<T>(JsonType<T> type, T body, string mediaType, PropertyEncoding[] encodings, bool takesItems)
    {
        var json = new JsonWriter(FirstBuffer, skipsReadOnly: true);
        try
        {
            type.Write(ref json, body);
            RequestBody parts = takesItems && json.Written[0] == (byte)'['
                ? SequentialParts.OfItems(json.Written, encodings).ToBody(mediaType)
                : MultipartParts.OfMembers(json.Written, encodings).ToBody(mediaType);
            Set(parts, body);
        }
        finally
        {
            json.Dispose();
        }
    }
}
