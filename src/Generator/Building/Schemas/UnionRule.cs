using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>oneOf, anyOf and several types at once → the one type that they come to, else a closed union of them.</summary>
internal static class UnionRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types)
    {
        if (!IsUnion(use.Schema))
        {
            return SchemaAnswer.NotMine;
        }

        if (NumberOrText(use.Schema) is { } number)
        {
            return SchemaAnswer.Is(number);
        }

        IReadOnlyList<UnionVariant> variants = UnionVariants.Of(use, types);
        TypeUse[] distinct = [.. variants.Select(static variant => variant.Type).Distinct()];
        return distinct.Length switch
        {
            0 => SchemaAnswer.Is(FreeFormRule.Element),
            1 => SchemaAnswer.Is(distinct[0]),
            _ => SchemaAnswer.Is(Declare(use, types)),
        };
    }

    /// <summary>Whether a schema may be of several types: by its branches (an object with properties of its own has them beside these), or by its type.</summary>
    public static bool IsUnion(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && schema.AllOf is not { Count: > 0 }
        && (schema.Properties is not { Count: > 0 } && Branches.Of(schema).Any() || SchemaKinds.AreSeveral(schema));

    /// <summary>Declares the schema as a class around one of several types.</summary>
    public static TypeUse Declare(SchemaUse use, SchemaTypes types) =>
        types.Declare(use, JsonKind.Model, isValueType: false, name => UnionBuilder.Build(name, use, types));

    // ASP.NET Core writes every number so: it is one number, which the server also reads from a string.
    private static TypeUse? NumberOrText(IOpenApiSchema schema)
    {
        JsonSchemaType kinds = SchemaKinds.Of(schema);
        bool isNumeric = schema.Format is { } format ? (PrimitiveRule.KindOfFormat(format) & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0 : schema.Pattern is not null;
        if (Branches.Of(schema).Any() || schema.Enum is { Count: > 0 } || !isNumeric || (kinds & JsonSchemaType.String) == 0)
        {
            return null;
        }

        return (kinds & ~JsonSchemaType.String) switch
        {
            JsonSchemaType.Integer => PrimitiveRule.Integer(schema.Format) with { IsAlsoText = true },
            JsonSchemaType.Number or JsonSchemaType.Number | JsonSchemaType.Integer => PrimitiveRule.Number(schema.Format) with { IsAlsoText = true },
            _ => null,
        };
    }
}
