using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The variants of a union with their types; those that another one covers, or that say the same, are one.</summary>
internal static class UnionVariants
{
    private static readonly JsonSchemaType[] Kinds =
    [
        JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object,
    ];

    public static IReadOnlyList<UnionVariant> Of(SchemaUse use, SchemaTypes types)
    {
        SchemaUse[] branches = Branches.Of(use.Schema).Any() ? [.. Flattened(use, types)] : [.. ByKind(use)];
        string[] titles = VariantTitles.Of(branches, types);
        branches = [.. branches.Select((branch, i) => branch with { NameFromPlace = use.NameFromPlace + titles[i] })];
        bool areMerged = AreTextsMerged(branches, types);
        var variants = new List<UnionVariant>();
        for (int i = 0; i < branches.Length; i++)
        {
            SchemaUse branch = branches[i];
            if ((areMerged && IsInlineList(branch.Schema, types) ? PrimitiveRule.Text : types.Use(branch)) is { } type)
            {
                variants.Add(new UnionVariant(branch.Schema, branch.At, titles[i], type with { Constant = default, AcceptsNull = false }));
            }
        }

        return Merged(use, variants, types);
    }

    // A union within a union says the same as its variants in its place.
    private static IEnumerable<SchemaUse> Flattened(SchemaUse use, SchemaTypes types) => Branches.Of(use.Schema)
        .Select(branch => new SchemaUse(branch.Variant, use.At.Append(branch.Keyword).Append(branch.Index), use.NameFromPlace))
        .SelectMany(branch => UnionRule.IsUnion(branch.Schema) && branch.Schema.Discriminator is null && Branches.Of(branch.Schema).Any()
            ? Flattened(branch, types)
            : [branch]);

    private static IEnumerable<SchemaUse> ByKind(SchemaUse use)
    {
        JsonSchemaType kinds = SchemaKinds.Of(use.Schema);
        foreach (JsonSchemaType kind in Kinds.Where(kind => (kinds & kind) != 0 && !(kind == JsonSchemaType.Integer && (kinds & JsonSchemaType.Number) != 0)))
        {
            if (use.Schema.CreateShallowCopy() is OpenApiSchema copy)
            {
                copy.Type = kind;
                copy.Enum = copy.Enum is { Count: > 0 } values ? [.. values.Where(value => (SchemaKinds.Of(value) & kind) != 0)] : null;
                yield return use with { Schema = copy, Kind = kind.ToString() };
            }
        }
    }

    private static IReadOnlyList<UnionVariant> Merged(SchemaUse use, List<UnionVariant> variants, SchemaTypes types)
    {
        // The free-form variant takes everything: it is what a union keeps anyway.
        variants.RemoveAll(static variant => variant.Type.Kind == JsonKind.Element);
        MergeTexts(use, variants, types);
        if (variants.Any(static variant => variant.Type.Kind is JsonKind.Double or JsonKind.Decimal))
        {
            variants.RemoveAll(static variant => variant.Type.Kind is JsonKind.Int32 or JsonKind.Int64 or JsonKind.Single);
        }

        return [.. variants.GroupBy(static variant => TypeKey.Of(variant.Type)).Select(static same => same.First())];
    }

    // An inline list that becomes a part of an open one is no type of its own.
    private static bool IsInlineList(IOpenApiSchema schema, SchemaTypes types) => schema is not OpenApiSchemaReference && ValuesOf(schema, types).Count > 0;

    private static bool AreTextsMerged(SchemaUse[] branches, SchemaTypes types)
    {
        int lists = branches.Count(branch => ValuesOf(branch.Schema, types).Count > 0);
        return lists > 1
            || lists == 1 && branches.Any(branch => ValuesOf(branch.Schema, types).Count == 0 && types.Use(branch) is { Kind: JsonKind.String });
    }

    // A string beside lists of values is an open list of values; beside formats it is any string.
    private static void MergeTexts(SchemaUse use, List<UnionVariant> variants, SchemaTypes types)
    {
        UnionVariant[] enums = [.. variants.Where(variant => ValuesOf(variant.Schema, types).Count > 0)];
        UnionVariant? text = variants.FirstOrDefault(variant => variant.Type.Kind == JsonKind.String && !enums.Contains(variant));
        if (enums.Length > 1 || (enums.Length == 1 && text is not null))
        {
            JsonNode[] values = [.. enums.SelectMany(variant => ValuesOf(variant.Schema, types))];
            var merged = new OpenApiSchema { Type = JsonSchemaType.String, Enum = values, Title = use.Schema.Title, Description = use.Schema.Description };
            SchemaUse open = use with { Schema = merged, Kind = variants.Count == enums.Length + (text is null ? 0 : 1) ? "" : "Text", NameFromPlace = use.NameFromPlace };
            if (open.Kind.Length > 0)
            {
                open = open with { NameFromPlace = use.NameFromPlace + "Value" };
            }

            TypeUse type = types.Use(open)!;
            int first = variants.FindIndex(variant => enums.Contains(variant) || variant == text);
            variants[first] = new UnionVariant(merged, use.At, "Value", type);
            variants.RemoveAll(variant => enums.Contains(variant) || variant == text);
        }
        else if (text is not null)
        {
            variants.RemoveAll(variant => variant != text && (TypesOf(variant.Schema, types) == JsonSchemaType.String));
        }
    }

    private static JsonSchemaType TypesOf(IOpenApiSchema schema, SchemaTypes types) => UnionKinds.Of(schema, types);

    private static IReadOnlyList<JsonNode> ValuesOf(IOpenApiSchema schema, SchemaTypes types)
    {
        IOpenApiSchema? target = schema is OpenApiSchemaReference reference ? types.Component(reference.Reference.Id ?? "")?.Schema : schema;
        return target is null || SchemaKinds.Of(target) != JsonSchemaType.String ? []
            : target.Const is { } constant ? [JsonValue.Create(constant)!]
            : target.Enum is { Count: > 0 } values ? [.. values.Where(static value => SchemaKinds.Of(value) != JsonSchemaType.Null)]
            : [];
    }
}
