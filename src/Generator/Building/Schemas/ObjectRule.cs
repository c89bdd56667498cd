using Microsoft.OpenApi;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An object → a class; an object that names no members → a map, or free-form JSON where nothing is said of its values either.</summary>
internal static class ObjectRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types)
    {
        IOpenApiSchema schema = use.Schema;
        if (schema.Properties is { Count: > 0 })
        {
            return SchemaAnswer.Is(types.Declare(use, JsonKind.Model, isValueType: false, name => ObjectBuilder.Build(name, use, types)));
        }

        if (schema.AdditionalProperties is not null)
        {
            return SchemaAnswer.Is(MapOf(AdditionalValue(use, types)));
        }

        return SchemaKinds.Of(schema) is JsonSchemaType.Object ? SchemaAnswer.Is(MapOf(FreeFormRule.Element)) : SchemaAnswer.NotMine;
    }

    /// <summary>The type of the values that <c>additionalProperties</c> describes.</summary>
    public static TypeUse? AdditionalValue(SchemaUse use, SchemaTypes types)
    {
        IOpenApiSchema schema = use.Schema.AdditionalProperties!;
        TypeUse? value = types.Use(new SchemaUse(schema, use.At.Append("additionalProperties"), use.NameFromPlace + "Value"));
        return value is null ? null : value with { AcceptsNull = value.AcceptsNull || SchemaKinds.AllowNull(schema) };
    }

    private static TypeUse? MapOf(TypeUse? value) => value is null ? null : new TypeUse(
        JsonKind.Map,
        EncodedText.Code($"global::System.Collections.Generic.IDictionary<string, {value.CSharpOrNull}>"),
        IsValueType: false,
        value);
}
