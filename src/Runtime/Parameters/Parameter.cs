using System;
using ReduGen.Generated;

namespace ReduGen.Parameters;

/// <summary>How one parameter, or one property of a form, is written.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">Its name in the document.</param>
/// <param name="Style">Its style.</param>
/// <param name="Explode">Whether each item or member stands for itself.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
internal readonly record struct Parameter(ParameterPlace Place, string Name, ParameterStyle Style, bool Explode, bool AllowReserved)
{
    /// <summary>What is done to names and values.</summary>
    public Escaping Escaping => (Place, AllowReserved) switch
    {
        (ParameterPlace.Header, _) => Escaping.None,
        (ParameterPlace.Cookie, _) when Style == ParameterStyle.Cookie => Escaping.None,
        (ParameterPlace.Path, true) => Escaping.ReservedInPath,
        (ParameterPlace.Query, true) => Escaping.ReservedInQuery,
        _ => Escaping.Unreserved,
    };

    /// <summary>What stands between the items of an array that is not exploded. A URI cannot hold space and bar, nor can a query hold brackets.</summary>
    public ReadOnlySpan<byte> Delimiter => Style switch
    {
        ParameterStyle.SpaceDelimited => "%20"u8,
        ParameterStyle.PipeDelimited => "%7C"u8,
        _ => ","u8,
    };

    /// <summary>What stands between pairs of a name and a value.</summary>
    public ReadOnlySpan<byte> PairSeparator => Place == ParameterPlace.Cookie ? "; "u8 : "&"u8;

    /// <summary>The exception for a value that cannot be sent; the value itself may be a secret and stays out of it.</summary>
    /// <param name="fault">What is wrong, as the end of "The path parameter "id" …".</param>
    /// <param name="inner">Where it comes from.</param>
    public ArgumentException Refuse(string fault, Exception? inner = null) =>
        new($"The {Place.ToString().ToLowerInvariant()} parameter \"{Name}\" {fault}.", Name, inner);
}
