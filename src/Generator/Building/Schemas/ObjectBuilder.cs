using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An object's schema, or the parts of one → its class.</summary>
internal static class ObjectBuilder
{
    public const string AdditionalMembersName = "AdditionalProperties";

    // The members that every class has, of object's or of ours.
    private static readonly string[] Reserved =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "JsonNames", "WriteJson", AdditionalMembersName,
    ];

    public static ObjectModel Build(EncodedText name, SchemaUse use, IReadOnlyList<SchemaPart> parts, SchemaTypes types)
    {
        string? id = SchemaTypes.ComponentIdAt(use.At);
        string? baseId = id is null ? null : types.Hierarchy.BaseOf(id);
        IReadOnlyList<ObjectMember> all = WithDiscriminator(ObjectMembers.Of(parts, types), id, use, types);
        HashSet<string> inherited = [.. Inherited(baseId, types).Select(static member => member.WireName)];
        string? discriminator = id is null ? null : ExtensionBuilder.DiscriminatorOf(id, types);
        var members = new List<MemberModel>();
        foreach (IGrouping<bool, ObjectMember> group in all.OrderBy(member => !inherited.Contains(member.WireName)).GroupBy(member => inherited.Contains(member.WireName)))
        {
            // Inherited members have the names and types that they have in the class that declares them.
            IReadOnlyList<ObjectMember> declared = group.Key ? [.. Inherited(baseId, types)] : [.. group];
            members.AddRange(Members(declared, name.ToString(), members, group.Key, discriminator, use, types));
        }

        TypeUse? inheritedAdditional = ObjectRule.AdditionalValue(PartsOf(baseId, types), types, out _);
        TypeUse? additional = inheritedAdditional ?? ObjectRule.AdditionalValue(parts, types, out _);
        return new ObjectModel(
            name,
            DocumentationBuilder.Build(use.At, types.Context, use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            members.ToEquatableArray(),
            additional is null ? null : new AdditionalMembersModel(EncodedText.Identifier(AdditionalMembersName), additional, inheritedAdditional is not null),
            id is null ? null : ExtensionBuilder.Build(id, members, types));
    }

    private static IReadOnlyList<ObjectMember> Inherited(string? baseId, SchemaTypes types)
    {
        if (baseId is null || types.Component(baseId) is not { } component)
        {
            return [];
        }

        var use = new SchemaUse(component.Schema, component.At, component.Name);
        return WithDiscriminator(ObjectMembers.Of(PartsOf(baseId, types), types), baseId, use, types);
    }

    private static IReadOnlyList<SchemaPart> PartsOf(string? id, SchemaTypes types) => id is not null && types.Component(id) is { } component
        ? AllOfParts.Of(new SchemaUse(component.Schema, component.At, component.Name), types)
        : [];

    // A base need not list its discriminator among its properties.
    private static IReadOnlyList<ObjectMember> WithDiscriminator(IReadOnlyList<ObjectMember> members, string? id, SchemaUse use, SchemaTypes types)
    {
        string? discriminator = id is null ? null : ExtensionBuilder.DiscriminatorOf(id, types);
        return discriminator is null || members.Any(member => member.WireName == discriminator)
            ? members
            : [ObjectMemberOf(discriminator, use), .. members];
    }

    private static ObjectMember ObjectMemberOf(string discriminator, SchemaUse use) => new(
        discriminator,
        new Microsoft.OpenApi.OpenApiSchema { Type = Microsoft.OpenApi.JsonSchemaType.String },
        use.At.Append("discriminator"),
        use.NameFromPlace,
        IsRequired: true);

    private static IEnumerable<MemberModel> Members(
        IReadOnlyList<ObjectMember> declared, string typeName, List<MemberModel> before, bool areInherited, string? discriminator, SchemaUse use, SchemaTypes types)
    {
        BuildContext context = types.Context;
        IEnumerable<string> taken = before.Select(static member => member.Name.ToString()).Append(typeName);
        IReadOnlyDictionary<string, string> names = MemberNames(declared, taken, isReported: !areInherited, context);
        foreach (ObjectMember member in declared)
        {
            TypeUse? type = types.Use(new SchemaUse(member.Schema, member.At, member.OwnerName + CSharpName.Pascal(member.WireName)));
            if (type is null)
            {
                context.Report(SchemaDescriptors.MemberLeftOut, member.At, member.WireName, context.PointerText(use.At));
                continue;
            }

            yield return Member(member, names[member.WireName], type, context) with
            {
                IsInherited = areInherited,
                IsDiscriminator = member.WireName == discriminator,
            };
        }
    }

    /// <summary>The C# names of an object's members.</summary>
    /// <param name="declared">The members.</param>
    /// <param name="taken">The names that they cannot have.</param>
    /// <param name="isReported">Whether a member that could not have its natural name is told here, and not elsewhere.</param>
    /// <param name="context">Where to.</param>
    public static IReadOnlyDictionary<string, string> MemberNames(
        IReadOnlyList<ObjectMember> declared, IEnumerable<string> taken, bool isReported, BuildContext context)
    {
        IReadOnlyDictionary<string, ObjectMember> byName = declared.ToDictionary(static member => member.WireName);
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
    public static MemberModel Member(ObjectMember member, string name, TypeUse type, BuildContext context) => new(
        member.WireName,
        EncodedText.Identifier(name),
        type,
        NamesTableEncoder.HasPlace(member.WireName),
        member.IsRequired,
        IsNullable: Nullability.Allows(member.Schema),
        member.Schema.ReadOnly,
        member.Schema.WriteOnly,
        IsInherited: false,
        IsDiscriminator: false,
        member.Schema.Deprecated,
        DocumentationBuilder.Build(member.At, context, member.Schema.Title, member.Schema.Description));
}
