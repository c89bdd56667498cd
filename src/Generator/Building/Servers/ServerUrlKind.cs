namespace ReduGen.Generator.Building.Servers;

/// <summary>What a server's URL is once its variables have their defaults.</summary>
internal enum ServerUrlKind
{
    /// <summary>An absolute http or https URL.</summary>
    Absolute,

    /// <summary>A reference to where the document comes from.</summary>
    Relative,

    /// <summary>Nothing that could be called: of another scheme, without a host, with a query or a variable that has no value.</summary>
    Incomplete,
}
