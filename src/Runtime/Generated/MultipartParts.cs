using System;
using System.Collections.Generic;
using System.ComponentModel;
using ReduGen.Bodies;
using ReduGen.Parameters;

namespace ReduGen.Generated;

/// <summary>The parts of a multipart body. Null is no part. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartParts
{
    private const int FirstBuffer = 1024;

    private readonly PropertyEncoding[] _encodings;
    private readonly PartList _parts = new();

    internal MultipartParts(PropertyEncoding[] encodings) => _encodings = encodings;

    /// <summary>Adds a property.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; null for none.</param>
    /// <exception cref="ArgumentException">The value cannot be written as its encoding says.</exception>
    public void Add<T>(string name, JsonType<T> type, T? value)
        where T : class?
    {
        if (value is not null)
        {
            AddValue(name, type, value);
        }
    }

    /// <inheritdoc cref="Add{T}(string, JsonType{T}, T)"/>
    public void Add<T>(string name, JsonType<T> type, T? value)
        where T : struct
    {
        if (value is not null)
        {
            AddValue(name, type, value.Value);
        }
    }

    /// <summary>Adds properties that the document does not name.</summary>
    /// <typeparam name="T">The type of their values.</typeparam>
    /// <param name="type">How a value is written.</param>
    /// <param name="values">The values by name; null for none.</param>
    public void AddAll<T>(JsonType<T> type, IDictionary<string, T>? values)
    {
        foreach (KeyValuePair<string, T> value in values ?? new Dictionary<string, T>())
        {
            AddValue(value.Key, type, value.Value);
        }
    }

    /// <summary>Adds a property that is a file.</summary>
    /// <param name="name">Its name in the document.</param>
    /// <param name="file">The file; null for none.</param>
    public void File(string name, FileContent? file)
    {
        if (file is not null)
        {
            _parts.AddFile(name, file, EncodingOf(name));
        }
    }

    /// <summary>Adds a property that is an array of files: each is a part of its name (RFC 7578, section 4.3).</summary>
    /// <param name="name">Its name in the document.</param>
    /// <param name="files">The files; null for none.</param>
    public void Files(string name, IEnumerable<FileContent>? files)
    {
        foreach (FileContent file in files ?? [])
        {
            File(name, file);
        }
    }

    /// <summary>Adds files that the document does not name.</summary>
    /// <param name="files">The files by name; null for none.</param>
    public void AllFiles(IDictionary<string, FileContent>? files)
    {
        foreach (KeyValuePair<string, FileContent> file in files ?? new Dictionary<string, FileContent>())
        {
            File(file.Key, file.Value);
        }
    }

    /// <summary>The members of a value that is an object.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    internal static MultipartParts OfMembers(ReadOnlySpan<byte> json, PropertyEncoding[] encodings)
    {
        var parts = new MultipartParts(encodings);
        var members = new JsonObjectText(json, "a multipart body: its members are the parts");
        while (members.MoveNext())
        {
            parts._parts.AddValue(members.Name, members.Value, parts.EncodingOf(members.Name));
        }

        return parts;
    }

    internal MultipartBody ToBody(string mediaType) => _parts.ToBody(mediaType);

    private void AddValue<T>(string name, JsonType<T> type, T value)
    {
        var json = new JsonWriter(FirstBuffer, skipsReadOnly: true);
        try
        {
            type.Write(ref json, value);
            _parts.AddValue(name, json.Written, EncodingOf(name));
        }
        finally
        {
            json.Dispose();
        }
    }

    private PropertyEncoding? EncodingOf(string name) => Array.Find(_encodings, encoding => encoding.Property == name);
}
