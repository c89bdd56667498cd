using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A parameter of an operation.</summary>
/// <param name="Location">Where it travels.</param>
/// <param name="Style">How its value is written; empty for the style that its location has by default.</param>
/// <param name="ArgumentName">The method's parameter of a required one, the property of the options of an optional one.</param>
/// <param name="Encodings">Of a whole query in the form of a form: the properties that are not written as usual.</param>
/// <param name="IsNullable">Whether a required one may be null.</param>
internal sealed record ParameterModel(
    string WireName,
    ParameterLocationKind Location,
    ParameterStyleModel? Style,
    EncodedText ArgumentName,
    TypeUse Type,
    EquatableArray<PropertyEncodingModel> Encodings,
    bool IsRequired,
    bool IsNullable,
    bool IsDeprecated,
    DocumentationModel Documentation)
{
    /// <summary>Whether its only value is sent without asking the caller.</summary>
    public bool IsFixed => IsRequired && !Type.Constant.IsEmpty;

    /// <summary>Whether it is a parameter of the method.</summary>
    public bool IsArgument => IsRequired && !IsFixed;

    /// <summary>Whether it is a property of the operation's options.</summary>
    public bool IsOption => !IsRequired;
}

/// <summary>Where a parameter travels; the names are those of the runtime's methods.</summary>
internal enum ParameterLocationKind
{
    Path,
    PathJson,
    Query,
    QueryJson,
    QueryString,
    QueryStringJson,
    QueryStringText,
    Header,
    HeaderJson,
    Cookie,
    CookieJson,
}

/// <summary>A style that is not the default of its location.</summary>
/// <param name="Name">The runtime's name of the style.</param>
internal sealed record ParameterStyleModel(EncodedText Name, bool Explode, bool AllowReserved);
