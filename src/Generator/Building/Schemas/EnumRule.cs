using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An enumeration of strings or of numbers → an open struct with a name for each value.</summary>
internal static class EnumRule
{
    // The members that every enumeration's struct has.
    private static readonly string[] Reserved =
    [
        "Value", "Wire", "Known", "Equals", "GetHashCode", "ToString", "GetType", "Parse", "TryParse", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types)
    {
        if (use.Schema.Enum is not { Count: > 0 } || WireType(use.Schema) is not { } type || Constants(use.Schema, type) is not { Count: > 0 } values)
        {
            return SchemaAnswer.NotMine;
        }

        foreach (KeyValuePair<string, EncodedText> value in values)
        {
            types.Context.Spend(value.Key, use.At);
        }

        return SchemaAnswer.Is(types.Declare(use, JsonKind.Enum, isValueType: true, name => Build(name, use, type, values, types.Context)));
    }

    private static TypeUse? WireType(IOpenApiSchema schema) => SchemaKinds.Of(schema) switch
    {
        JsonSchemaType.String => PrimitiveRule.Text,
        JsonSchemaType.Integer => WholeNumber(schema),
        JsonSchemaType.Number => PrimitiveRule.Number(schema.Format is "float" or "decimal" or "decimal128" ? schema.Format : "double"),
        _ => null,
    };

    // A value that the format cannot hold says that the format is wrong.
    private static TypeUse WholeNumber(IOpenApiSchema schema)
    {
        string[] texts = [.. schema.Enum!.Where(static value => SchemaKinds.Of(value) == JsonSchemaType.Integer).Select(ConstantRule.TextOf)];
        return schema.Format == "int32" && texts.All(static text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) ? PrimitiveRule.Integer("int32")
            : texts.All(static text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) ? PrimitiveRule.Integer("int64")
            : PrimitiveRule.Number("decimal");
    }

    // A value of another kind than the schema's type is meant as that type where it can be: YAML's bare 1 in an enumeration of strings.
    private static List<KeyValuePair<string, EncodedText>> Constants(IOpenApiSchema schema, TypeUse type)
    {
        var constants = new List<KeyValuePair<string, EncodedText>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonNode value in schema.Enum!.Where(static value => SchemaKinds.Of(value) is not (JsonSchemaType.Null or JsonSchemaType.Array or JsonSchemaType.Object)))
        {
            string text = ConstantRule.TextOf(value);
            if (Constant(text, type) is { } constant && seen.Add(constant.ToString()))
            {
                constants.Add(new(text, constant));
            }
        }

        return constants;
    }

    private static EncodedText? Constant(string text, TypeUse type) => type.Kind switch
    {
        JsonKind.String => EncodedText.Literal(text),
        JsonKind.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? EncodedText.Number(value) : null,
        JsonKind.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? EncodedText.Number(value) : null,
        JsonKind.Decimal => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? EncodedText.Number(value) : null,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value)
            ? type.Kind == JsonKind.Single ? EncodedText.Code($"(float){EncodedText.Number(value)}") : EncodedText.Number(value)
            : null,
    };

    // In a text a point is mostly punctuation; in a number it is what tells 0.5 from 05.
    private static string Spelled(string number) => number.Replace(".", "Dot").Replace("-", "Minus");

    private static EnumModel Build(EncodedText name, SchemaUse use, TypeUse type, List<KeyValuePair<string, EncodedText>> values, BuildContext context)
    {
        IReadOnlyDictionary<string, string> chosen = Extensions.EnumNames(use.Schema, values.Count)
            ?.Zip(values, static (given, value) => (given, value.Key)).ToDictionary(static pair => pair.Key, static pair => pair.given)
            ?? new Dictionary<string, string>();
        IReadOnlyDictionary<string, string> names = new NameSet(Reserved.Append(name.ToString())).Assign(
            values.Select(static value => value.Key),
            renaming =>
            {
                // asc and ASC, +1 and -1: what the author wrote on purpose, and each name says which it is.
                if (!renaming.IsBySpelling)
                {
                    renaming.Report(context, use.At.Append("enum"));
                }
            },
            natural: value => CSharpName.Pascal(chosen.TryGetValue(value, out string? given) ? given : type.Kind == JsonKind.String ? value : Spelled(value)));
        return new EnumModel(
            name,
            DocumentationBuilder.Build(use.At, context, use.Schema.Title, use.Schema.Description).With(DocumentationFacts.Stability(use.Schema.Extensions)),
            use.Schema.Deprecated,
            type,
            values.Select(value => new EnumValueModel(EncodedText.Identifier(names[value.Key]), value.Key, value.Value)).ToEquatableArray());
    }
}
