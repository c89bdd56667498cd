using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// const, or an inline enum of one value: the plain type with its only value. A component with one value stays an enumeration, for it has a name of its own.
/// </summary>
internal static class ConstantRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types) => Text(use) is { } text && Constant(use.Schema, text) is { } type
        ? SchemaAnswer.Is(type)
        : SchemaAnswer.NotMine;

    /// <summary>The only text that a schema of a string allows; null where there are others, or another kind.</summary>
    public static string? OnlyText(IOpenApiSchema schema) => SchemaKinds.Of(schema) != JsonSchemaType.String ? null
        : ConstOf(schema) ?? (schema.Enum is { Count: 1 } values ? TextOf(values[0]) : null);

    /// <summary>The text of a schema's const; Microsoft.OpenApi spells booleans as C# does.</summary>
    public static string? ConstOf(IOpenApiSchema schema) =>
        SchemaKinds.Of(schema) == JsonSchemaType.Boolean ? schema.Const?.ToLowerInvariant() : schema.Const;

    /// <summary>The text of a JSON value: a string's own, else the JSON.</summary>
    public static string TextOf(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static string? Text(SchemaUse use) =>
        ConstOf(use.Schema) ?? (use.Schema.Enum is { Count: 1 } values && use.At.Parent != Places.Schemas ? TextOf(values[0]) : null);

    private static TypeUse? Constant(IOpenApiSchema schema, string text) => SchemaKinds.Of(schema) switch
    {
        JsonSchemaType.String => PrimitiveRule.Text with { Constant = EncodedText.Literal(text) },
        JsonSchemaType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) =>
            PrimitiveRule.Integer("int64") with { Constant = EncodedText.Number(value) },
        JsonSchemaType.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) =>
            PrimitiveRule.Number("double") with { Constant = EncodedText.Number(value) },
        JsonSchemaType.Boolean when text is "true" => PrimitiveRule.Boolean with { Constant = EncodedText.Code($"true") },
        JsonSchemaType.Boolean when text is "false" => PrimitiveRule.Boolean with { Constant = EncodedText.Code($"false") },
        _ => null,
    };
}
