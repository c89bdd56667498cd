using ReduGen.Generator.Collections;

namespace ReduGen.Generator.Model;

/// <summary>The body of a request: what one overload of the operation's methods takes.</summary>
/// <param name="Kind">How it is written in the first of its media types.</param>
/// <param name="Media">The media types that it may have; none where the caller brings the whole body with its own.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="IsRequired">Whether the caller must give it.</param>
internal sealed record RequestBodyModel(
    RequestBodyKind Kind, EquatableArray<RequestMediaModel> Media, TypeUse Type, bool IsRequired, DocumentationModel Documentation)
{
    /// <summary>Whether the caller may choose the media type.</summary>
    public bool HasChoice => Media.Count > 1 || (Media.Count == 1 && Media[0].IsRange);
}

/// <summary>A media type of a request body.</summary>
/// <param name="Encodings">The properties that are not written as usual.</param>
/// <param name="Xml">How it stands in XML, where it does.</param>
internal sealed record RequestMediaModel(string MediaType, EquatableArray<PropertyEncodingModel> Encodings, XmlBodyModel? Xml = null)
{
    /// <summary>Whether it is a range such as <c>image/*</c>.</summary>
    public bool IsRange => MediaType.Contains("*");
}

/// <summary>How a property of a form or of a multipart body is written (OpenAPI 3.1, 4.8.15).</summary>
/// <param name="WireName">The property's name; for parts without names the position, <c>*</c> for all others.</param>
/// <param name="Style">Its style; null where its content type says how.</param>
/// <param name="ContentType">Its content type; null for the usual one.</param>
/// <param name="IsWhole">Whether an array is one part, and not each of its items.</param>
/// <param name="Headers">The headers of its parts.</param>
internal sealed record PropertyEncodingModel(
    string WireName, ParameterStyleModel? Style, string? ContentType, bool IsWhole, EquatableArray<PartHeaderModel> Headers);

/// <summary>A header of a part that has only one value.</summary>
internal sealed record PartHeaderModel(string Name, string Value);

/// <summary>How a body is written, the likelier first; the names are those of the runtime's methods.</summary>
internal enum RequestBodyKind
{
    Json,
    Form,
    Multipart,
    Parts,
    Xml,
    Text,
    Stream,
}
