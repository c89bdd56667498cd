using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>How a parameter's value becomes text (OpenAPI 3.2, section 4.12.3, Style Values). Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>Values with commas; for paths and headers.</summary>
    Simple,

    /// <summary>Values that begin with a dot; for paths.</summary>
    Label,

    /// <summary>Names and values that begin with a semicolon; for paths.</summary>
    Matrix,

    /// <summary>Names and values of a query, a form or cookies.</summary>
    Form,

    /// <summary>As <see cref="Form"/>, but with spaces between the items of an array that is not exploded.</summary>
    SpaceDelimited,

    /// <summary>As <see cref="Form"/>, but with bars between the items of an array that is not exploded.</summary>
    PipeDelimited,

    /// <summary>One pair for each member, its path in brackets.</summary>
    DeepObject,

    /// <summary>Cookies that are not percent-encoded (OpenAPI 3.2).</summary>
    Cookie,
}
