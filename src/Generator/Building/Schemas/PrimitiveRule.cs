using Microsoft.OpenApi;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>Strings, numbers and booleans, by <c>type</c> and <c>format</c> (OpenAPI format registry); an unknown format stays the type.</summary>
internal static class PrimitiveRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types) => SchemaKinds.Of(use.Schema) switch
    {
        JsonSchemaType.String => SchemaAnswer.Is(String(use.Schema.Format, Encoding(use.Schema))),
        JsonSchemaType.Integer => SchemaAnswer.Is(Integer(use.Schema.Format)),
        JsonSchemaType.Number => SchemaAnswer.Is(Number(use.Schema.Format)),
        JsonSchemaType.Boolean => SchemaAnswer.Is(Boolean),
        _ => SchemaAnswer.NotMine,
    };

    /// <summary>A boolean.</summary>
    public static TypeUse Boolean { get; } = Value(JsonKind.Boolean, $"bool");

    /// <summary>A string without a format.</summary>
    public static TypeUse Text { get; } = Reference(JsonKind.String, $"string");

    /// <summary>The kind of value that a format speaks of, for a schema that has no type; none for a format that is not known.</summary>
    public static JsonSchemaType KindOfFormat(string format) => format switch
    {
        "int8" or "int16" or "int32" or "int64" or "uint8" or "uint16" or "uint32" or "uint64" or "unixtime" => JsonSchemaType.Integer,
        "float" or "double" or "decimal" or "decimal128" => JsonSchemaType.Number,
        "date-time" or "date" or "time" or "duration" or "uuid" or "uri" or "url" or "byte" or "base64" or "base64url" or "binary" or "password" or "http-date"
            or "email" or "hostname" or "ipv4" or "ipv6" or "regex" => JsonSchemaType.String,
        _ => default,
    };

    /// <summary>An integer. Without a format it has no bounds; 64 bits hold every one that is met, and more is an error where it is read.</summary>
    public static TypeUse Integer(string? format) => format switch
    {
        "int8" => Value(JsonKind.SByte, $"sbyte"),
        "uint8" => Value(JsonKind.Byte, $"byte"),
        "int16" => Value(JsonKind.Int16, $"short"),
        "uint16" => Value(JsonKind.UInt16, $"ushort"),
        "int32" => Value(JsonKind.Int32, $"int"),
        "uint32" => Value(JsonKind.UInt32, $"uint"),
        "uint64" => Value(JsonKind.UInt64, $"ulong"),
        "unixtime" or "unix-time" => Value(JsonKind.UnixTime, $"global::System.DateTimeOffset"),
        "float" or "double" or "decimal" or "decimal128" => Number(format),
        _ => Value(JsonKind.Int64, $"long"),
    };

    /// <summary>A number.</summary>
    public static TypeUse Number(string? format) => format switch
    {
        "float" => Value(JsonKind.Single, $"float"),
        "decimal" or "decimal128" => Value(JsonKind.Decimal, $"decimal"),
        "double" or null => Value(JsonKind.Double, $"double"),
        _ => KindOfFormat(format) == JsonSchemaType.Integer ? Integer(format) : Value(JsonKind.Double, $"double"),
    };

    /// <summary>How bytes are written as a string, where the schema says so: what was a format in 3.0 is <c>contentEncoding</c> from 3.1 on (4.8.24.4).</summary>
    public static string? Encoding(IOpenApiSchema schema) => (schema as IOpenApiSchemaMissingProperties)?.ContentEncoding;

    private static TypeUse String(string? format, string? encoding) => format switch
    {
        "date-time" => Value(JsonKind.DateTime, $"global::System.DateTimeOffset"),
        "http-date" => Value(JsonKind.HttpDate, $"global::System.DateTimeOffset"),
        "date" => Value(JsonKind.Date, $"global::System.DateOnly"),
        "time" => Value(JsonKind.Time, $"global::System.TimeOnly"),
        "duration" => Value(JsonKind.Duration, $"global::System.TimeSpan"),
        "uuid" => Value(JsonKind.Guid, $"global::System.Guid"),
        "uri" => Reference(JsonKind.Uri, $"global::System.Uri"),
        "byte" or "base64" => Reference(JsonKind.Bytes, $"byte[]"),
        "base64url" => Reference(JsonKind.Base64Url, $"byte[]"),
        _ => encoding is "base64" or "base64url" ? String(encoding, encoding: null) : Text,
    };

    private static TypeUse Value(JsonKind kind, CodeText type) => new(kind, EncodedText.Code(type), IsValueType: true);

    private static TypeUse Reference(JsonKind kind, CodeText type) => new(kind, EncodedText.Code(type), IsValueType: false);
}
