using System;
using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A component's place in a hierarchy of schemas (OpenAPI 3.1, 4.8.25).</summary>
internal static class ExtensionBuilder
{
    /// <summary>The property whose value tells which class of the hierarchy a value is; null outside hierarchies.</summary>
    public static string? DiscriminatorOf(string id, SchemaTypes types)
    {
        if (!types.Hierarchy.IsBase(id) && types.Hierarchy.BaseOf(id) is null)
        {
            return null;
        }

        for (string? at = id; at is not null; at = types.Hierarchy.BaseOf(at))
        {
            if (types.Component(at)?.Schema.Discriminator?.PropertyName is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The properties that choose among the classes of the hierarchy, from this component up to the root.</summary>
    public static IEnumerable<string> DiscriminatorsOf(string? id, SchemaTypes types)
    {
        for (string? at = id; at is not null; at = types.Hierarchy.BaseOf(at))
        {
            if (DiscriminatorOf(at, types) is { } name)
            {
                yield return name;
            }
        }
    }

    public static ExtensionModel? Build(string id, IReadOnlyList<MemberModel> members, SchemaTypes types)
    {
        string? discriminator = DiscriminatorOf(id, types);
        if (discriminator is null || members.All(member => member.WireName != discriminator))
        {
            return null;
        }

        string? baseId = types.Hierarchy.BaseOf(id);
        string name = types.Component(id)!.Name;
        EncodedText Name(string component) => EncodedText.Identifier(types.Component(component)!.Name);
        return new ExtensionModel(
            baseId is null ? default : Name(baseId),
            EncodedText.Identifier(types.NameBeside(name, "Unknown" + name)),
            discriminator,
            baseId is null ? null : ChosenBy(id, baseId, members, types),
            Variants(id, discriminator, types).ToEquatableArray());
    }

    // A class that has a discriminator of its own is still chosen by the one above it.
    private static ChoiceModel? ChosenBy(string id, string baseId, IReadOnlyList<MemberModel> members, SchemaTypes types)
    {
        string? above = DiscriminatorOf(baseId, types);
        return members.FirstOrDefault(member => member.WireName == above) is { } member
            ? new ChoiceModel(member.Name, Value(ValuesOf(id, types)[0], member.Type))
            : null;
    }

    // Where two classes claim one value the first has it.
    private static IEnumerable<VariantModel> Variants(string id, string discriminator, SchemaTypes types)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string extension in types.Hierarchy.ExtensionsOf(id).Where(extension => IsChosenBy(discriminator, extension, id, types)))
        {
            EquatableArray<string> values = ValuesOf(extension, types).Where(seen.Add).ToEquatableArray();
            if (values.Count > 0)
            {
                yield return new VariantModel(values, EncodedText.Identifier(types.Component(extension)!.Name));
            }
        }
    }

    private static bool IsChosenBy(string discriminator, string extension, string id, SchemaTypes types) =>
        DiscriminatorOf(types.Hierarchy.BaseOf(extension)!, types) == discriminator
        || Discriminators.ValuesOf(extension, types.Component(id)?.Schema.Discriminator).Length > 0;

    /// <summary>The values that stand for a component: those that a mapping on the way to the root gives it, else its own name.</summary>
    private static IReadOnlyList<string> ValuesOf(string id, SchemaTypes types)
    {
        for (string? at = types.Hierarchy.BaseOf(id); at is not null; at = types.Hierarchy.BaseOf(at))
        {
            string[] values = Discriminators.ValuesOf(id, types.Component(at)?.Schema.Discriminator);
            if (values.Length > 0)
            {
                return values;
            }
        }

        return [types.Context.WrittenName(Places.Schemas.Append(id))];
    }

    private static EncodedText Value(string value, TypeUse type) => type.Kind == JsonKind.Enum
        ? EncodedText.Code($"new {type.CSharp}({EncodedText.Literal(value)})")
        : EncodedText.Literal(value);
}
