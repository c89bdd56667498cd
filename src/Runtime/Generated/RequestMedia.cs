using System;
using System.ComponentModel;
using System.Linq;
using ReduGen.Bodies;
using ReduGen.Xml;

namespace ReduGen.Generated;

/// <summary>A media type that a request body may have (OpenAPI 3.1, section 4.8.14). Called by generated code.</summary>
/// <param name="type">The media type, or a range of them such as <c>image/*</c>.</param>
/// <param name="encodings">The properties that are not written as usual there.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestMedia(string type, params PropertyEncoding[] encodings)
{
    internal string Type => type;

    internal PropertyEncoding[] Encodings => encodings;

    /// <summary>How a body of XML is written; null where it is none.</summary>
    internal XmlRoot? Xml { get; init; }

    /// <summary>A media type that writes every property as usual.</summary>
    /// <param name="type">The media type.</param>
    public static implicit operator RequestMedia(string type) => new(type);

    /// <summary>The media type of one body: the caller's choice, else the first.</summary>
    /// <exception cref="ArgumentException">The choice is none of them.</exception>
    internal static RequestMedia Choose(string? choice, RequestMedia[] media)
    {
        if (choice is null)
        {
            return MediaType.IsRange(media[0].Type) ? "application/octet-stream" : media[0];
        }

        return PartHeader.IsMediaType(choice) && Array.Find(media, offered => MediaType.IsIn(choice, offered.Type)) is { } chosen
            ? new RequestMedia(choice, chosen.Encodings) { Xml = chosen.Xml }
            : throw new ArgumentException(
                $"The content type \"{choice}\" is none that the body may have: {string.Join(", ", media.Select(static offered => offered.Type))}.", nameof(choice));
    }
}
