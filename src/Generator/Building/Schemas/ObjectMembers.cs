using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A property of an object: its schema, its place, and the C# name of the type whose schema declares it.</summary>
internal sealed record ObjectMember(string WireName, IOpenApiSchema Schema, JsonPointer At, string OwnerName, bool IsRequired);

/// <summary>The properties of an object that consists of several schemas, each once: where two declare the same, the later one counts unless it says less.</summary>
internal static class ObjectMembers
{
    public static bool HasAny(IOpenApiSchema schema) => schema.Properties is { Count: > 0 } || VariantsOf(schema).Any();

    public static IReadOnlyList<ObjectMember> Of(IReadOnlyList<SchemaPart> parts, SchemaTypes types)
    {
        HashSet<string> required = new(parts.SelectMany(static part => part.Schema.Required ?? Enumerable.Empty<string>()), StringComparer.Ordinal);
        var members = new Dictionary<string, ObjectMember>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (SchemaPart part in parts.SelectMany(part => WithVariants(part, types)))
        {
            foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
            {
                if (!members.TryGetValue(property.Key, out ObjectMember? earlier))
                {
                    order.Add(property.Key);
                }
                else if (!Structure.Has(property.Value))
                {
                    continue;
                }

                members[property.Key] = new ObjectMember(
                    property.Key, property.Value, part.At.Append("properties").Append(property.Key), part.OwnerName, required.Contains(property.Key));
            }
        }

        return [.. order.Select(name => members[name])];
    }

    // What the variants inside an object add may be there or not: optional members of the one class.
    private static IEnumerable<SchemaPart> WithVariants(SchemaPart part, SchemaTypes types)
    {
        yield return part;
        if (part.Schema.Discriminator is not null)
        {
            yield break;
        }

        foreach ((IOpenApiSchema variant, string keyword, int index) in VariantsOf(part.Schema))
        {
            JsonPointer at = part.At.Append(keyword).Append(index);
            foreach (SchemaPart nested in AllOfParts.Of(new SchemaUse(variant, at, part.OwnerName), types).Where(nested => nested.Schema != part.Schema))
            {
                yield return nested;
            }
        }
    }

    private static IEnumerable<(IOpenApiSchema Variant, string Keyword, int Index)> VariantsOf(IOpenApiSchema schema) =>
        Branches.Of(schema).Where(static branch => branch.Variant is OpenApiSchemaReference || branch.Variant.Properties is { Count: > 0 } || branch.Variant.AllOf is { Count: > 0 });
}
