using System.Collections.Generic;
using System.ComponentModel;
using ReduGen.Bodies;

namespace ReduGen.Generated;

/// <summary>An Encoding Object of the document: how one property of a form or of a multipart body is written. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyEncoding
{
    private List<KeyValuePair<string, string>>? _headers;

    /// <summary>A property with a style.</summary>
    /// <param name="property">The property's name in the document.</param>
    /// <param name="style">Its style: form, spaceDelimited, pipeDelimited or deepObject.</param>
    /// <param name="explode">Whether each item or member is a pair of its own.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    public PropertyEncoding(string property, ParameterStyle style, bool explode, bool allowReserved = false)
    {
        Property = property;
        Style = style;
        Explode = explode;
        AllowReserved = allowReserved;
    }

    /// <summary>A property with a content type.</summary>
    /// <param name="property">The property's name in the document; of a multipart body whose parts have no names the position, or <c>*</c> for all others.</param>
    /// <param name="contentType">The content type of each value; null for the one that the kind of value has by itself.</param>
    /// <param name="isWhole">Whether an array is one value, and not each of its items.</param>
    public PropertyEncoding(string property, string? contentType, bool isWhole = false)
    {
        Property = property;
        ContentType = contentType;
        IsWhole = isWhole;
    }

    internal string Property { get; }

    /// <summary>The style; null where the value is written by its content type.</summary>
    internal ParameterStyle? Style { get; }

    internal bool Explode { get; }

    internal bool AllowReserved { get; }

    internal string? ContentType { get; }

    internal bool IsWhole { get; }

    /// <summary>Whether the value is JSON text, whatever it is.</summary>
    internal bool IsJson => ContentType is not null && MediaType.IsJson(ContentType);

    /// <summary>The headers of the property's parts.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? [];

    /// <summary>Adds a header to the property's parts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its only value.</param>
    public PropertyEncoding WithHeader(string name, string value)
    {
        (_headers ??= []).Add(new KeyValuePair<string, string>(name, value));
        return this;
    }
}
