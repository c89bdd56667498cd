using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>An Encoding Object of the document: how one property of a form is written. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormEncoding
{
    /// <summary>A property with a style.</summary>
    /// <param name="property">The property's name in the document.</param>
    /// <param name="style">Its style: form, spaceDelimited, pipeDelimited or deepObject.</param>
    /// <param name="explode">Whether each item or member is a pair of its own.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    public FormEncoding(string property, ParameterStyle style, bool explode, bool allowReserved = false)
    {
        Property = property;
        Style = style;
        Explode = explode;
        AllowReserved = allowReserved;
    }

    internal string Property { get; }

    internal ParameterStyle Style { get; }

    internal bool Explode { get; }

    internal bool AllowReserved { get; }

    /// <summary>Whether the value is JSON text, whatever it is.</summary>
    internal bool IsJson { get; private init; }

    /// <summary>A property with a content type of JSON.</summary>
    /// <param name="property">The property's name in the document.</param>
    public static FormEncoding Json(string property) => new(property, ParameterStyle.Form, explode: false) { IsJson = true };
}
