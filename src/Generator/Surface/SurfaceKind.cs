namespace ReduGen.Generator.Surface;

/// <summary>The kinds of thing that a client shows to its callers; the names are the first word of a line, in lower case.</summary>
internal enum SurfaceKind
{
    /// <summary>The default base address.</summary>
    Server,

    /// <summary>A security scheme.</summary>
    Credential,

    /// <summary>A property of the client with operations.</summary>
    Group,

    /// <summary>An operation: its method in C#, its method and path on the wire.</summary>
    Operation,

    /// <summary>The security of an operation.</summary>
    Security,

    /// <summary>A parameter of an operation.</summary>
    Parameter,

    /// <summary>A body of an operation's request.</summary>
    Body,

    /// <summary>A response of an operation, by its status.</summary>
    Response,

    /// <summary>A type of a schema.</summary>
    Type,

    /// <summary>A member of an object.</summary>
    Member,

    /// <summary>A value of an enumeration.</summary>
    Value,

    /// <summary>A case of a union.</summary>
    Case,
}
