using System;
using System.Collections.Generic;
using System.Globalization;

namespace ReduGen.Generator.Text;

/// <summary>
/// Text that is safe at its place in a C# file. Only the encoders of this folder make it, and the writer takes nothing else:
/// a string of the document that was not encoded for its place cannot be printed.
/// </summary>
internal readonly struct EncodedText : IEquatable<EncodedText>
{
    private readonly string? _value;

    private EncodedText(string value) => _value = value;

    public bool IsEmpty => string.IsNullOrEmpty(_value);

    /// <summary>A name as an identifier; a keyword gets its <c>@</c>.</summary>
    /// <exception cref="ArgumentException">The name is no C# identifier: naming must make one first.</exception>
    public static EncodedText Identifier(string name) => new(IdentifierEncoder.Encode(name));

    /// <summary>A namespace: identifiers between dots.</summary>
    /// <exception cref="ArgumentException">A part is no C# identifier.</exception>
    public static EncodedText Namespace(string name) => new(IdentifierEncoder.EncodeNamespace(name));

    /// <summary>A quoted string literal.</summary>
    public static EncodedText Literal(string value) => new(LiteralEncoder.Encode(value));

    /// <summary>The names of a type's JSON members as one UTF-8 literal: for each <c>[length]"name":</c>.</summary>
    public static EncodedText NamesTable(IEnumerable<string> names) => new(NamesTableEncoder.Encode(names));

    /// <summary>Text for an XML documentation comment, on one line.</summary>
    public static EncodedText Xml(string value) => new(XmlEncoder.Encode(value));

    /// <summary>A parameter's name for an XML documentation comment, where a keyword has no <c>@</c>.</summary>
    public static EncodedText XmlName(EncodedText identifier) => Xml(identifier.ToString().TrimStart('@'));

    /// <summary>A description (CommonMark) for an XML documentation comment, on one line.</summary>
    public static EncodedText XmlProse(string value) => new(XmlEncoder.EncodeProse(value));

    /// <summary>Text for the rest of a line behind <c>//</c>.</summary>
    public static EncodedText Comment(string value) => new(CommentEncoder.Encode(value));

    /// <summary>A whole number; one outside an int's range has the suffix of its type.</summary>
    public static EncodedText Number(long value) => new(value switch
    {
        long.MinValue => "long.MinValue",
        < int.MinValue or > int.MaxValue => value.ToString(CultureInfo.InvariantCulture) + "L",
        _ => value.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>A number with a fraction.</summary>
    public static EncodedText Number(double value) => new(value.ToString("R", CultureInfo.InvariantCulture) + "D");

    /// <summary>A decimal number.</summary>
    public static EncodedText Number(decimal value) => new(value.ToString(CultureInfo.InvariantCulture) + "M");

    /// <summary>A set of bits as a hexadecimal <c>ulong</c> literal.</summary>
    public static EncodedText Mask(ulong value) => new("0x" + value.ToString("X", CultureInfo.InvariantCulture) + "UL");

    /// <summary>C# text of our own with encoded parts in its holes.</summary>
    public static EncodedText Code(CodeText code) => new(code.ToString());

    /// <summary>Sentences one after the other.</summary>
    public static EncodedText Sentences(IEnumerable<EncodedText> sentences) => new(string.Join(" ", sentences));

    /// <summary>Parts with commas between them.</summary>
    public static EncodedText List(IEnumerable<EncodedText> parts) => new(string.Join(", ", parts));

    public bool Equals(EncodedText other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is EncodedText other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => _value ?? "";
}
