using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An object's schema, or the parts of one → its class.</summary>
internal static class ObjectBuilder
{
    public static ObjectModel Build(EncodedText name, SchemaUse use, IReadOnlyList<SchemaPart> parts, SchemaTypes types)
    {
        string? id = SchemaTypes.ComponentIdAt(use.At);
        string? baseId = id is null ? null : types.Hierarchy.BaseOf(id);
        string? discriminator = id is null ? null : ExtensionBuilder.DiscriminatorOf(id, types);
        List<MemberModel> above = Inherited(baseId, types);
        MemberModel[] members =
        [
            .. above.Concat(Declared(name.ToString(), use, parts, above, types)).Select(member => member with { IsDiscriminator = member.WireName == discriminator }),
        ];
        TypeUse? inheritedAdditional = ObjectRule.AdditionalValue(PartsOf(baseId, types), types, out _);
        TypeUse? additional = inheritedAdditional ?? ObjectRule.AdditionalValue(parts, types, out _);
        return new ObjectModel(
            name,
            DocumentationBuilder.Build(use.At, types.Context, use.Schema.Title, use.Schema.Description).With(DocumentationFacts.Stability(use.Schema.Extensions)),
            use.Schema.Deprecated,
            members.ToEquatableArray(),
            additional is null ? null : new AdditionalMembersModel(EncodedText.Identifier(MemberBuilder.AdditionalMembersName), additional, inheritedAdditional is not null),
            id is null ? null : ExtensionBuilder.Build(id, members, types));
    }

    // Inherited members have the names and types that they have in the class that declares them.
    private static List<MemberModel> Inherited(string? baseId, SchemaTypes types)
    {
        if (baseId is null || types.Component(baseId) is not { } component)
        {
            return [];
        }

        List<MemberModel> members = Inherited(types.Hierarchy.BaseOf(baseId), types);
        var use = new SchemaUse(component.Schema, component.At, component.Name);
        members.AddRange(Declared(component.Name, use, PartsOf(baseId, types), members, types).Select(static member => member with { IsInherited = true }));
        return members;
    }

    private static MemberModel[] Declared(string typeName, SchemaUse use, IReadOnlyList<SchemaPart> parts, IReadOnlyList<MemberModel> above, SchemaTypes types)
    {
        HashSet<string> inherited = [.. above.Select(static member => member.WireName)];
        IEnumerable<ObjectMember> own = WithDiscriminator(ObjectMembers.Of(parts, types), SchemaTypes.ComponentIdAt(use.At), use, types)
            .Where(member => !inherited.Contains(member.WireName));
        return MemberBuilder.Build([.. own], typeName, above, use, types);
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
}
