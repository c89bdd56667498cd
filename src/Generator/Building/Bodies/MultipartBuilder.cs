using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Bodies;

/// <summary>The schema of a multipart body with files → its class: files are files, and everything else has the type that it has in JSON.</summary>
internal static class MultipartBuilder
{
    public static MultipartModel Build(
        EncodedText name, SchemaUse use, IReadOnlyList<SchemaPart> parts, IReadOnlyList<ObjectMember> members, SchemaTypes types)
    {
        // The class of a component's JSON tells of its names.
        bool isComponent = SchemaTypes.ComponentIdAt(use.At) is not null;
        IReadOnlyDictionary<string, string> names = MemberBuilder.Names(members, [name.ToString()], isReported: !isComponent, types.Context);
        return new MultipartModel(
            name,
            DocumentationBuilder.Build(use.At, types.Context, use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            members
                .Where(static member => !member.Schema.ReadOnly)
                .Select(member => Member(member, names[member.WireName], use, types))
                .OfType<MultipartMemberModel>()
                .ToEquatableArray(),
            Additional(parts, types));
    }

    private static MultipartMemberModel? Member(ObjectMember member, string name, SchemaUse use, SchemaTypes types)
    {
        PartKind kind = FileSchemas.KindOf(member.Schema, types);
        TypeUse? type = kind switch
        {
            PartKind.File => BodyTypes.File,
            PartKind.Files => BodyTypes.Files,
            _ => types.Use(new SchemaUse(member.Schema, member.At, member.OwnerName + CSharpName.Pascal(member.WireName))),
        };
        if (type is null)
        {
            types.Context.Report(SchemaDescriptors.MemberLeftOut, member.At, member.WireName, types.Context.PointerText(use.At));
            return null;
        }

        // Null is no part, so absent and null are one: nothing to remember.
        MemberModel model = MemberBuilder.Member(member, name, type, types);
        return new MultipartMemberModel(model with { IsNullable = model is { IsRequired: true, IsNullable: true } }, kind);
    }

    private static MultipartMemberModel? Additional(IReadOnlyList<SchemaPart> parts, SchemaTypes types)
    {
        SchemaPart part = parts.LastOrDefault(static part => part.Schema.AdditionalProperties is not null);
        if (part.Schema?.AdditionalProperties is not { } schema)
        {
            return null;
        }

        var member = new ObjectMember(
            "", schema, part.At.Append("additionalProperties"), part.OwnerName + "Value", IsRequired: false);
        PartKind kind = FileSchemas.KindOf(schema, types) == PartKind.Value ? PartKind.Value : PartKind.File;
        TypeUse? type = kind == PartKind.File ? BodyTypes.File : types.UseAsItem(new SchemaUse(schema, member.At, member.OwnerName));
        return type is null
            ? null
            : new MultipartMemberModel(MemberBuilder.Member(member, MemberBuilder.AdditionalMembersName, type, types), kind);
    }
}
