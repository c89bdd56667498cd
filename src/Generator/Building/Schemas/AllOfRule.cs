using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>allOf: objects become one class; anything else is the one part that says what the value is, the others only bound it.</summary>
internal static class AllOfRule
{
    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types)
    {
        if (use.Schema.AllOf is not { Count: > 0 } allOf)
        {
            return SchemaAnswer.NotMine;
        }

        bool isInHierarchy = types.IsInHierarchy(use);
        if (!isInHierarchy && OnlyReference(use.Schema, allOf) is { } index)
        {
            return SchemaAnswer.Is(types.Use(new SchemaUse(allOf[index], use.At.Append("allOf").Append(index), use.NameFromPlace)));
        }

        IReadOnlyList<SchemaPart> parts = AllOfParts.Of(use, types);
        SchemaPart[] structures = [.. parts.Where(static part => HasOwnStructure(part.Schema))];
        JsonSchemaType common = Contradictions.Common(structures.Select(static part => part.Schema), types);
        bool isObject = isInHierarchy || structures.Any(static part => Allows(part.Schema, JsonSchemaType.Object)) && (common == default || (common & JsonSchemaType.Object) != 0);
        if (common == default)
        {
            types.Context.Report(SchemaDescriptors.AllOfContradicts, use.At.Append("allOf"), types.Context.PointerText(use.At), isObject ? "the object" : "the last one");
        }

        return isObject
            ? ObjectRule.OfParts(use, parts, types)
            : OfOnePart([.. structures.Where(part => !SchemaKinds.IsInferred(part.Schema) || Allows(part.Schema, common))], types);
    }

    private static SchemaAnswer OfOnePart(SchemaPart[] structures, SchemaTypes types)
    {
        if (structures.Length == 0)
        {
            return SchemaAnswer.NotMine;
        }

        // A list of values says more than its type alone.
        SchemaPart chosen = structures.LastOrDefault(static part => part.Schema.Enum is { Count: > 0 });
        return SchemaAnswer.Is(types.UseApart(chosen.Schema is null ? structures[structures.Length - 1] : chosen));
    }

    private static bool Allows(IOpenApiSchema schema, JsonSchemaType kinds) => (SchemaKinds.Of(schema) & kinds) != 0;

    // allOf around one reference is the way of OpenAPI 3.0 to describe it or make it nullable.
    private static int? OnlyReference(IOpenApiSchema schema, IList<IOpenApiSchema> allOf)
    {
        int[] structures = [.. Enumerable.Range(0, allOf.Count).Where(i => Structure.Has(allOf[i]))];
        return structures.Length == 1 && allOf[structures[0]] is OpenApiSchemaReference && (!HasOwnStructure(schema) || OnlyAddsNull(schema))
            ? structures[0]
            : null;
    }

    // "nullable" has no effect without a "type" beside it (OpenAPI 3.0.3, 4.7.24), so the type says nothing of its own there.
    private static bool OnlyAddsNull(IOpenApiSchema schema) =>
        (schema.Type & JsonSchemaType.Null) != 0
        && schema.Properties is not { Count: > 0 }
        && schema.Required is not { Count: > 0 }
        && schema.AdditionalProperties is null
        && schema.PatternProperties is not { Count: > 0 }
        && schema.Items is null
        && schema.Enum is not { Count: > 0 }
        && schema.Const is null
        && !Structure.HasUnion(schema);

    private static bool HasOwnStructure(IOpenApiSchema schema) =>
        SchemaKinds.Of(schema) != default || schema.Const is not null || Structure.HasUnion(schema);
}
