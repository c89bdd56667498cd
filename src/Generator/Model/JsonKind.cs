namespace ReduGen.Generator.Model;

/// <summary>The kinds of JSON value that the runtime reads and writes; the names are those of its methods.</summary>
internal enum JsonKind
{
    /// <summary>No JSON: a stream, a file, or a class of multipart bodies.</summary>
    None,

    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTime,
    UnixTime,
    HttpDate,
    Date,
    Time,
    Duration,
    Guid,
    Uri,
    Bytes,
    Base64Url,
    Element,
    Model,
    Enum,
    List,
    Map,
}
