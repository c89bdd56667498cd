using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using ReduGen.Generated;
using ReduGen.Parameters;

namespace ReduGen.Bodies;

/// <summary>
/// Makes the parts of a multipart body of values (OpenAPI 3.1.1, section 4.8.15, Encoding Object): a scalar is text/plain, an object application/json, an
/// array a part for each item, unless the Encoding Object says otherwise. Null is no part.
/// </summary>
internal sealed class PartList
{
    private readonly List<Part> _parts = [];
    private string? _firstType;

    public MultipartBody ToBody(string mediaType) => new(mediaType, _parts, _firstType);

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part's name; null where the parts have none.</param>
    /// <param name="file">The file.</param>
    /// <param name="encoding">The part's encoding.</param>
    /// <exception cref="ArgumentException">A name or header of the file cannot stand there.</exception>
    public void AddFile(string? name, FileContent file, PropertyEncoding? encoding)
    {
        string contentType = file.ContentType ?? encoding?.ContentType ?? "application/octet-stream";
        // A part is a file to its reader if it has a file name (RFC 7578, section 4.2).
        Add(name, file.FileName ?? name, contentType, file, encoding, file.Headers);
    }

    /// <summary>Adds a value.</summary>
    /// <param name="name">The part's name; null where the parts have none.</param>
    /// <param name="json">The value as a JsonWriter wrote it.</param>
    /// <param name="encoding">The part's encoding.</param>
    /// <exception cref="ArgumentException">The value cannot be written so.</exception>
    public void AddValue(string? name, ReadOnlySpan<byte> json, PropertyEncoding? encoding)
    {
        if (json[0] == (byte)'n')
        {
            return;
        }

        if (name is not null && encoding?.Style is { } style)
        {
            AddStyled(new Parameter(ParameterPlace.Query, name, style, encoding.Explode, AllowReserved: false), json, encoding);
        }
        else if (json[0] == (byte)'[' && name is not null && encoding is not { IsWhole: true })
        {
            AddItems(name, json, encoding);
        }
        else
        {
            AddOne(name, json, encoding);
        }
    }

    private void AddItems(string name, ReadOnlySpan<byte> json, PropertyEncoding? encoding)
    {
        Utf8JsonReader reader = JsonText.Begin(json);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            AddOne(name, JsonText.Slice(ref reader, json), encoding);
        }
    }

    private void AddOne(string? name, ReadOnlySpan<byte> json, PropertyEncoding? encoding)
    {
        bool isScalar = json[0] is not ((byte)'{' or (byte)'[' or (byte)'n');
        string contentType = encoding?.ContentType ?? (isScalar ? "text/plain" : "application/json");
        if (MediaType.IsJson(contentType))
        {
            Add(name, null, contentType, new FileContent(json.ToArray()), encoding, []);
            return;
        }

        if (!isScalar)
        {
            throw new ArgumentException($"The part \"{name}\" is an object, an array or null, which cannot be written as {contentType}.", name);
        }

        Utf8JsonReader reader = JsonText.Begin(json);
        AddText(name, JsonText.Value(ref reader, json), contentType, encoding);
    }

    // The styles are those of queries, but nothing is percent-encoded in a part: so the query's pairs are taken apart again.
    private void AddStyled(in Parameter parameter, ReadOnlySpan<byte> json, PropertyEncoding encoding)
    {
        var query = new ArrayBufferWriter<byte>(256);
        new ParameterWriter(query, parameter).Write(json);
        foreach (string pair in Encoding.ASCII.GetString(query.WrittenSpan).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            byte[] value = Encoding.UTF8.GetBytes(Uri.UnescapeDataString(pair[(equals + 1)..]));
            AddText(Uri.UnescapeDataString(pair[..equals]), value, "text/plain", encoding);
        }
    }

    private void AddText(string? name, ReadOnlySpan<byte> text, string contentType, PropertyEncoding? encoding)
    {
        Encoding charset = TextBody.EncodingOf(contentType);
        byte[] bytes = charset is UTF8Encoding ? text.ToArray() : charset.GetBytes(Encoding.UTF8.GetString(text));
        Add(name, null, TextBody.WithCharset(contentType), new FileContent(bytes), encoding, []);
    }

    private void Add(
        string? name, string? fileName, string contentType, FileContent content, PropertyEncoding? encoding, IEnumerable<KeyValuePair<string, string>> headers)
    {
        _firstType ??= contentType;
        _parts.Add(new Part(PartHeader.Write(name, fileName, contentType, [.. encoding?.Headers ?? [], .. headers]), content));
    }
}
