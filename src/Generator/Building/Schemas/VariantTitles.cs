using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// What the variants of a union are called: after what they refer to, their title, the only value of a member, or their kind. Never after their number:
/// a new variant in between renames nothing.
/// </summary>
internal static class VariantTitles
{
    public static string[] Of(IReadOnlyList<SchemaUse> branches, SchemaTypes types)
    {
        string[] titles = [.. branches.Select(branch => Title(branch.Schema, types))];
        Apart(titles, branches, schema => OwnProperty(schema, branches) is { } property ? "with " + property : null);
        Apart(titles, branches, static schema => schema.Format);
        Apart(titles, branches, static schema => schema.Items is { } items ? SchemaKinds.Of(items).ToString() : null);
        for (int i = 0; i < titles.Length; i++)
        {
            if (Array.IndexOf(titles, titles[i]) < i)
            {
                titles[i] += "_" + StableHash.Of(branches[i].At.ToString());
            }
        }

        return titles;
    }

    private static string Title(IOpenApiSchema schema, SchemaTypes types) =>
        schema is OpenApiSchemaReference reference ? types.Component(reference.Reference.Id ?? "")?.Name ?? "Other"
        : schema.Title is { Length: > 0 and <= 60 } title && CSharpName.Pascal(title) is var name && name != "_" ? name
        : OnlyMemberValue(schema) is { Length: > 0 } value ? CSharpName.Pascal(value)
        : SchemaKinds.Of(schema) switch
        {
            JsonSchemaType.Integer => "Integer",
            JsonSchemaType.Number => "Number",
            JsonSchemaType.Boolean => "Boolean",
            JsonSchemaType.Array => "List",
            JsonSchemaType.Object => "Object",
            JsonSchemaType.String when schema.Enum is { Count: > 0 } => "Value",
            JsonSchemaType.String => "Text",
            _ => "Object",
        };

    // The first property that no other variant has, one that must be there before one that may.
    private static string? OwnProperty(IOpenApiSchema schema, IReadOnlyList<SchemaUse> branches) => schema.Properties?.Keys
        .Where(name => branches.All(other => other.Schema == schema || other.Schema.Properties?.ContainsKey(name) != true))
        .OrderBy(name => schema.Required?.Contains(name) != true)
        .FirstOrDefault();

    private static string? OnlyMemberValue(IOpenApiSchema schema) =>
        schema.Properties?.Select(static property => ConstantRule.OnlyText(property.Value)).FirstOrDefault(static text => text is not null);

    // Those that share a title get more of their own words behind it.
    private static void Apart(string[] titles, IReadOnlyList<SchemaUse> branches, Func<IOpenApiSchema, string?> more)
    {
        string[] before = [.. titles];
        for (int i = 0; i < titles.Length; i++)
        {
            if (before.Count(title => title == before[i]) > 1 && branches[i].Schema is not OpenApiSchemaReference && more(branches[i].Schema) is { Length: > 0 and <= 80 } words)
            {
                titles[i] += CSharpName.Pascal(words);
            }
        }
    }
}
