using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// Schemas that all count for one value (JSON Schema 2020-12, 10.2.1.1) and allow no kind of JSON together. Whether the values of one kind fit them all (two
/// patterns, two ranges) is not asked.
/// </summary>
internal static class Contradictions
{
    private const JsonSchemaType Numbers = JsonSchemaType.Integer | JsonSchemaType.Number;

    private const JsonSchemaType Anything = ~default(JsonSchemaType);

    /// <summary>The kinds that all of the schemas allow; none where they contradict each other.</summary>
    public static JsonSchemaType Common(IEnumerable<IOpenApiSchema> schemas, SchemaTypes types) =>
        schemas.Select(schema => KindsOf(schema, types)).Aggregate(Anything, static (all, kinds) => all & kinds);

    /// <summary>Reports a property that two parts of allOf declare with nothing in common.</summary>
    public static void Check(ObjectMember earlier, ObjectMember later, SchemaTypes types)
    {
        if (Common([earlier.Schema, later.Schema], types) == default)
        {
            BuildContext context = types.Context;
            context.Report(SchemaDescriptors.PropertyContradicts, later.At, later.WireName, context.PointerText(later.At), context.PointerText(earlier.At));
        }
    }

    // Without a type, properties and the like bound the values of one kind and allow all others. Every integer is a number.
    private static JsonSchemaType KindsOf(IOpenApiSchema schema, SchemaTypes types) => UnionKinds.Of(schema, types) switch
    {
        default(JsonSchemaType) => Anything,
        _ when SchemaKinds.IsInferred(schema) => Anything,
        var kinds when (kinds & JsonSchemaType.Number) != 0 => kinds | Numbers,
        var kinds => kinds,
    };
}
