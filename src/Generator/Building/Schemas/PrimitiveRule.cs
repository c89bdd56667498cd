using Microsoft.OpenApi;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>Strings, numbers and booleans, by <c>type</c> and <c>format</c> (OpenAPI format registry); an unknown format stays the type.</summary>
internal static class PrimitiveRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types) => SchemaKinds.Of(use.Schema) switch
    {
        JsonSchemaType.String => SchemaAnswer.Is(String(use.Schema.Format)),
        JsonSchemaType.Integer => SchemaAnswer.Is(Integer(use.Schema.Format)),
        JsonSchemaType.Number => SchemaAnswer.Is(Number(use.Schema.Format)),
        JsonSchemaType.Boolean => SchemaAnswer.Is(Value(JsonKind.Boolean, $"bool")),
        _ => SchemaAnswer.NotMine,
    };

    private static TypeUse String(string? format) => format switch
    {
        "date-time" => Value(JsonKind.DateTime, $"global::System.DateTimeOffset"),
        "date" => Value(JsonKind.Date, $"global::System.DateOnly"),
        "uuid" => Value(JsonKind.Guid, $"global::System.Guid"),
        "uri" => Reference(JsonKind.Uri, $"global::System.Uri"),
        "byte" => Reference(JsonKind.Bytes, $"byte[]"),
        _ => Reference(JsonKind.String, $"string"),
    };

    // Without a format an integer has no bounds; 64 bits hold every one that is met, and more is an error where it is read.
    private static TypeUse Integer(string? format) =>
        format == "int32" ? Value(JsonKind.Int32, $"int") : Value(JsonKind.Int64, $"long");

    private static TypeUse Number(string? format) => format switch
    {
        "float" => Value(JsonKind.Single, $"float"),
        "decimal" => Value(JsonKind.Decimal, $"decimal"),
        "int32" or "int64" => Integer(format),
        _ => Value(JsonKind.Double, $"double"),
    };

    private static TypeUse Value(JsonKind kind, CodeText type) => new(kind, EncodedText.Code(type), IsValueType: true);

    private static TypeUse Reference(JsonKind kind, CodeText type) => new(kind, EncodedText.Code(type), IsValueType: false);
}
