using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>
/// How a union's case is found in JSON: by its kind; among objects by the discriminator, by a member with another constant in each, by a member that only
/// one of them must have; and where nothing tells, by trying in the document's order.
/// </summary>
internal static class UnionTests
{
    private static readonly (UnionJsonKind Kind, JsonSchemaType Types)[] Kinds =
    [
        (UnionJsonKind.String, JsonSchemaType.String),
        (UnionJsonKind.Number, JsonSchemaType.Integer | JsonSchemaType.Number),
        (UnionJsonKind.Boolean, JsonSchemaType.Boolean),
        (UnionJsonKind.Array, JsonSchemaType.Array),
        (UnionJsonKind.Object, JsonSchemaType.Object),
    ];

    public static IEnumerable<UnionKindModel> Of(SchemaUse use, IReadOnlyList<UnionVariant> variants, SchemaTypes types)
    {
        JsonSchemaType[] kinds = [.. variants.Select(variant => UnionKinds.Of(variant.Schema, types))];
        foreach ((UnionJsonKind kind, JsonSchemaType flag) in Kinds)
        {
            int[] cases = [.. Enumerable.Range(0, variants.Count).Where(i => (kinds[i] & flag) != 0)];
            if (cases.Length > 0)
            {
                yield return new UnionKindModel(kind, Tests(kind, cases, use, variants, types).ToEquatableArray());
            }
        }
    }

    private static IReadOnlyList<UnionTestModel> Tests(UnionJsonKind kind, int[] cases, SchemaUse use, IReadOnlyList<UnionVariant> variants, SchemaTypes types)
    {
        if (cases.Length == 1)
        {
            return [new UnionTestModel(UnionTest.Always, cases[0], "", default)];
        }

        List<UnionTestModel> tests = kind == UnionJsonKind.Object
            ? ObjectTests.Of(cases, use.Schema.Discriminator, variants, types)
            : [];
        bool hasDiscriminator = kind == UnionJsonKind.Object && use.Schema.Discriminator is not null;
        int[] rest = [.. cases.Where(i => tests.All(test => test.Case != i))];
        if (rest.Length > 1 && kind is UnionJsonKind.Object or UnionJsonKind.Array && !hasDiscriminator)
        {
            string names = string.Join(", ", rest.Select(i => variants[i].Title));
            types.Context.Report(SchemaDescriptors.UnionInOrder, use.At, types.Context.PointerText(use.At), names);
        }

        tests.AddRange(rest.Select(static i => new UnionTestModel(UnionTest.Fits, i, "", default)));
        return tests;
    }
}
