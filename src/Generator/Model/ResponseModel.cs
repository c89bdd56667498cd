using ReduGen.Generator.Collections;

namespace ReduGen.Generator.Model;

/// <summary>A response of an operation.</summary>
/// <param name="Status">100 to 599 for one status, 1 to 5 for a range such as 4XX, 0 for the default.</param>
/// <param name="IsSuccess">Whether it gives the operation's value.</param>
/// <param name="Bodies">Its body in each media type that is read apart; none where it has no body.</param>
/// <param name="Sequences">The media types in which it is a sequence of items.</param>
internal sealed record ResponseModel(
    int Status,
    bool IsSuccess,
    EquatableArray<ResponseBodyModel> Bodies,
    EquatableArray<string> Sequences,
    string Description);

/// <summary>The body of a response in one media type.</summary>
/// <param name="Kind">How it is read.</param>
/// <param name="MediaType">Its media type; null where it is the kind's own.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Conversion">How its value becomes the operation's result.</param>
/// <param name="Xml">How it stands in XML, where it does.</param>
internal sealed record ResponseBodyModel(ResponseBodyKind Kind, string? MediaType, TypeUse Type, ResultConversion Conversion, XmlBodyModel? Xml = null);

/// <summary>How a response's body is read.</summary>
internal enum ResponseBodyKind
{
    Json,
    Xml,
    Text,
    Stream,
}

/// <summary>How the value of a body becomes an operation's result.</summary>
internal enum ResultConversion
{
    /// <summary>It is the result.</summary>
    None,

    /// <summary>It is the result, which may be null beside.</summary>
    Widen,

    /// <summary>It is one of the types that the result may hold.</summary>
    Case,

    /// <summary>It is one of the types that the result may hold, or null, which the result is then too.</summary>
    CaseOrNull,
}
