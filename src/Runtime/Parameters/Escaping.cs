namespace ReduGen.Parameters;

/// <summary>Which characters stay as they are; all others are percent-encoded as UTF-8 (RFC 3986, section 2).</summary>
internal enum Escaping
{
    /// <summary>Everything stays: in headers nothing is encoded (OpenAPI 3.1.2 and 3.2, section 4.12.2.2).</summary>
    None,

    /// <summary>Unreserved characters stay.</summary>
    Unreserved,

    /// <summary>Reserved characters and triples stay too, but for those that end a value of a query.</summary>
    ReservedInQuery,

    /// <summary>Reserved characters and triples stay too, but for those that end a path.</summary>
    ReservedInPath,

    /// <summary>Of a template's own text, what a query may hold stays.</summary>
    Literal,
}
