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
        var optional = new HashSet<string>(StringComparer.Ordinal);
        var own = new HashSet<SchemaPart>(parts);
        foreach (SchemaPart part in parts.SelectMany(part => WithVariants(part, types)))
        {
            types.Context.Spend(part.Schema.Properties?.Count ?? 0, part.At);
            bool isVariant = !own.Contains(part);
            foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
            {
                if (!members.TryGetValue(property.Key, out ObjectMember? earlier))
                {
                    order.Add(property.Key);
                }
                else if (!Structure.Has(property.Value) || (IsAnything(property.Value) && !IsAnything(earlier.Schema)))
                {
                    continue;
                }

                var member = new ObjectMember(
                    property.Key, property.Value, part.At.Append("properties").Append(property.Key), part.OwnerName, required.Contains(property.Key));

                // Variants are alternatives: what two of them say need not hold at once.
                if (isVariant)
                {
                    optional.Add(property.Key);
                }
                else if (earlier is not null && !optional.Contains(property.Key) && !IsAnything(earlier.Schema))
                {
                    Contradictions.Check(earlier, member, types);
                }

                members[property.Key] = member;
            }
        }

        return [.. order.Select(name => members[name])];
    }

    // An object of which nothing is said is Java's or C#'s Object: whatever the other one says.
    private static bool IsAnything(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && schema.Type is JsonSchemaType.Object or (JsonSchemaType.Object | JsonSchemaType.Null)
        && SchemaKinds.Of(schema) == JsonSchemaType.Object
        && schema.Properties is not { Count: > 0 }
        && schema.AdditionalProperties is null
        && schema.PatternProperties is not { Count: > 0 }
        && schema.AllOf is not { Count: > 0 }
        && !Structure.HasUnion(schema);

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
