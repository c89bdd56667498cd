using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>What tells the objects of a union apart.</summary>
internal static class ObjectTests
{
    public static List<UnionTestModel> Of(int[] cases, OpenApiDiscriminator? discriminator, IReadOnlyList<UnionVariant> variants, SchemaTypes types)
    {
        if (discriminator?.PropertyName is { Length: > 0 } property)
        {
            UnionTestModel[] byMapping = [.. cases.Select(i => ByDiscriminator(i, property, discriminator, variants[i], types)).Where(static test => test.Values.Count > 0)];
            if (byMapping.Length > 0)
            {
                return EachValueOnce(byMapping);
            }
        }

        Dictionary<int, IReadOnlyList<ObjectMember>> members = cases.ToDictionary(static i => i, i => MembersOf(variants[i], types));
        List<UnionTestModel> byConstant = ByConstant(cases, members, types);
        return byConstant.Count > 0 ? byConstant : ByRequiredMember(cases, members);
    }

    // Where two variants claim one value the first has it.
    private static List<UnionTestModel> EachValueOnce(UnionTestModel[] tests)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. tests.Select(test => test with { Values = test.Values.Where(seen.Add).ToEquatableArray() }).Where(static test => test.Values.Count > 0)];
    }

    private static UnionTestModel ByDiscriminator(int i, string property, OpenApiDiscriminator discriminator, UnionVariant variant, SchemaTypes types)
    {
        string[] values = variant.ComponentId is { } id ? Discriminators.ValuesOf(id, discriminator) : [];
        if (values.Length == 0)
        {
            // Without a mapping the component's name is the value, unless the variant itself says which it has.
            ObjectMember? member = MembersOf(variant, types).FirstOrDefault(member => member.WireName == property);
            string[] constants = member is null ? [] : ConstantsOf(member.Schema, types);
            values = constants.Length > 0 ? constants : variant.ComponentId is { } name ? [types.Context.WrittenName(Places.Schemas.Append(name))] : [];
        }

        return new UnionTestModel(UnionTest.MemberValue, i, property, values.ToEquatableArray());
    }

    // A member that all of them have, with values of its own in each.
    private static List<UnionTestModel> ByConstant(int[] cases, Dictionary<int, IReadOnlyList<ObjectMember>> members, SchemaTypes types)
    {
        foreach (ObjectMember candidate in members[cases[0]])
        {
            string[][] values =
            [
                .. cases.Select(i => members[i].FirstOrDefault(member => member.WireName == candidate.WireName) is { } member ? ConstantsOf(member.Schema, types) : []),
            ];
            string[] all = [.. values.SelectMany(static some => some)];
            if (values.All(static some => some.Length > 0) && all.Distinct(StringComparer.Ordinal).Count() == all.Length)
            {
                return [.. cases.Select((i, at) => new UnionTestModel(UnionTest.MemberValue, i, candidate.WireName, values[at].ToEquatableArray()))];
            }
        }

        return [];
    }

    private static List<UnionTestModel> ByRequiredMember(int[] cases, Dictionary<int, IReadOnlyList<ObjectMember>> members)
    {
        var tests = new List<UnionTestModel>();
        foreach (int i in cases)
        {
            ObjectMember? own = members[i].FirstOrDefault(member =>
                member.IsRequired && cases.All(other => other == i || members[other].All(its => its.WireName != member.WireName)));
            if (own is not null)
            {
                tests.Add(new UnionTestModel(UnionTest.HasMember, i, own.WireName, default));
            }
        }

        return tests;
    }

    private static IReadOnlyList<ObjectMember> MembersOf(UnionVariant variant, SchemaTypes types) =>
        ObjectMembers.Of(AllOfParts.Of(new SchemaUse(variant.Schema, variant.At, variant.Title), types), types);

    private static string[] ConstantsOf(IOpenApiSchema schema, SchemaTypes types)
    {
        IOpenApiSchema? target = schema is OpenApiSchemaReference reference ? types.Component(reference.Reference.Id ?? "")?.Schema : schema;
        return target is null || (SchemaKinds.Of(target) & (JsonSchemaType.String | JsonSchemaType.Boolean | JsonSchemaType.Integer)) == 0 ? []
            : ConstantRule.ConstOf(target) is { } constant ? [constant]
            : target.Enum is { Count: > 0 } values ? [.. values.Where(static value => SchemaKinds.Of(value) != JsonSchemaType.Null).Select(ConstantRule.TextOf)]
            : [];
    }
}
