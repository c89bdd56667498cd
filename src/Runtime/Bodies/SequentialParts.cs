using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using ReduGen.Generated;
using ReduGen.Parameters;

namespace ReduGen.Bodies;

/// <summary>The parts of a multipart body that have no names: their encodings go by position (OpenAPI 3.2, section 4.14.5, Encoding By Position).</summary>
internal sealed class SequentialParts(PropertyEncoding[] encodings)
{
    private const int FirstBuffer = 1024;

    private readonly PartList _parts = new();
    private int _position;

    /// <summary>The items of an array as a JsonWriter wrote it.</summary>
    /// <exception cref="ArgumentException">An item cannot be written as its encoding says.</exception>
    public static SequentialParts OfItems(ReadOnlySpan<byte> json, PropertyEncoding[] encodings)
    {
        var parts = new SequentialParts(encodings);
        Utf8JsonReader items = JsonText.Begin(json);
        while (items.Read() && items.TokenType != JsonTokenType.EndArray)
        {
            parts._parts.AddValue(null, JsonText.Slice(ref items, json), parts.NextEncoding());
        }

        return parts;
    }

    public void AddAll<T>(JsonType<T> type, IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            var json = new JsonWriter(FirstBuffer, skipsReadOnly: true);
            try
            {
                type.Write(ref json, item);
                _parts.AddValue(null, json.Written, NextEncoding());
            }
            finally
            {
                json.Dispose();
            }
        }
    }

    public void AddAll(IEnumerable<FileContent> files)
    {
        foreach (FileContent file in files)
        {
            _parts.AddFile(null, file, NextEncoding());
        }
    }

    public MultipartBody ToBody(string mediaType) => _parts.ToBody(mediaType);

    private PropertyEncoding? NextEncoding()
    {
        string position = _position++.ToString(CultureInfo.InvariantCulture);
        return Array.Find(encodings, encoding => encoding.Property == position) ?? Array.Find(encodings, static encoding => encoding.Property == "*");
    }
}
