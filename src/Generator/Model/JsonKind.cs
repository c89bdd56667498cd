namespace ReduGen.Generator.Model;

/// <summary>The kinds of JSON value that the runtime reads and writes; the names are those of its methods.</summary>
internal enum JsonKind
{
    String,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTime,
    Date,
    Guid,
    Uri,
    Bytes,
    Element,
    Model,
    Enum,
    List,
    Map,
}
