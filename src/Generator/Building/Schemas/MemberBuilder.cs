using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The properties that an object's schema declares → the properties of its class.</summary>
internal static class MemberBuilder
{
    /// <summary>The property of a class that holds what its schema does not name.</summary>
    public const string AdditionalMembersName = "AdditionalProperties";

    // The members that every class has, of object's or of ours.
    private static readonly string[] Reserved =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "JsonNames", "WriteJson", AdditionalMembersName,
    ];

    /// <param name="declared">The properties, those of the classes above apart.</param>
    /// <param name="typeName">The class' name, which none of its members may have (CS0542).</param>
    /// <param name="above">The members of the classes above.</param>
    /// <param name="use">The schema of the class.</param>
    public static MemberModel[] Build(
        IReadOnlyList<ObjectMember> declared, string typeName, IReadOnlyList<MemberModel> above, SchemaUse use, SchemaTypes types)
    {
        IEnumerable<string> taken = above.Select(static member => member.Name.ToString()).Append(typeName);
        IReadOnlyDictionary<string, string> names = Names(declared, taken, isReported: true, types.Context);
        HashSet<string> discriminators = [.. ExtensionBuilder.DiscriminatorsOf(SchemaTypes.ComponentIdAt(use.At), types)];
        return
        [
            .. declared.Select(member => Build(member, names[member.WireName], discriminators.Contains(member.WireName), use, types)).OfType<MemberModel>(),
        ];
    }

    /// <summary>The C# names of an object's members.</summary>
    /// <param name="declared">The members.</param>
    /// <param name="taken">The names that they cannot have.</param>
    /// <param name="isReported">Whether a member that could not have its natural name is told here, and not elsewhere.</param>
    /// <param name="context">Where to.</param>
    public static IReadOnlyDictionary<string, string> Names(
        IReadOnlyList<ObjectMember> declared, IEnumerable<string> taken, bool isReported, BuildContext context)
    {
        Dictionary<string, ObjectMember> byName = declared.ToDictionary(static member => member.WireName);
        return new NameSet(Reserved.Concat(taken)).Assign(
            byName.Keys,
            renaming =>
            {
                if (isReported)
                {
                    renaming.Report(context, byName[renaming.WireNames[0]].At);
                }
            },
            natural: wireName => CSharpName.Pascal(Extensions.Name(byName[wireName].Schema) ?? wireName));
    }

    /// <summary>A member that stands for itself.</summary>
    public static MemberModel Member(ObjectMember member, string name, TypeUse type, SchemaTypes types)
    {
        var annotations = new Annotations(member.Schema);
        return new MemberModel(
            member.WireName,
            EncodedText.Identifier(name),
            type,
            NamesTableEncoder.HasPlace(member.WireName),
            member.IsRequired,
            IsNullable: Nullability.Allows(member.Schema),
            annotations.ReadOnly,
            annotations.WriteOnly,
            IsInherited: false,
            IsDiscriminator: false,
            IsPatched: !member.IsRequired && types.MayBeTakenAway(member.At),
            annotations.Deprecated,
            Documentation(member, annotations, type, types).With(DocumentationFacts.Of(annotations)));
    }

    // The text of a component that many refer to stands with its own type, and is not copied to each: an edit of it would change all their files.
    private static DocumentationModel Documentation(ObjectMember member, Annotations annotations, TypeUse type, SchemaTypes types) => types.IsDescribedByType(member.Schema, type)
        ? DocumentationBuilder.Build(member.At, types.Context) with { DescribedBy = type.CSharp }
        : DocumentationBuilder.Build(member.At, types.Context, annotations.Title, annotations.Description);

    private static MemberModel? Build(ObjectMember member, string name, bool isDiscriminator, SchemaUse use, SchemaTypes types)
    {
        BuildContext context = types.Context;
        TypeUse? type = types.Use(new SchemaUse(member.Schema, member.At, member.OwnerName + CSharpName.Pascal(member.WireName)));
        if (isDiscriminator && !IsText(member, type, types))
        {
            context.Report(SchemaDescriptors.DiscriminatorNotText, member.At, member.WireName, context.PointerText(use.At));
            type = PrimitiveRule.Text;
        }

        if (type is null)
        {
            context.Report(SchemaDescriptors.MemberLeftOut, member.At, member.WireName, context.PointerText(use.At));
            return null;
        }

        return Member(member, name, type, types);
    }

    private static bool IsText(ObjectMember member, TypeUse? type, SchemaTypes types) =>
        type is { Kind: JsonKind.String }
        || (type is { Kind: JsonKind.Enum } && UnionKinds.Of(member.Schema, types) == Microsoft.OpenApi.JsonSchemaType.String);
}
