using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Surface;

/// <summary>The facts of a schema's type.</summary>
internal static class TypeFacts
{
    public static IEnumerable<SurfaceFact> Of(TypeModel type, SurfaceUse use) => type switch
    {
        ObjectModel model => Object(model, use),
        EnumModel model => Enum(model, use),
        UnionModel model => Cases(model, model.Cases, "union", use),
        ResultModel model => Cases(model, model.Cases, "result", use),
        MultipartModel model => Multipart(model, use),
        _ => [Heading(type, "class", use)],
    };

    private static IEnumerable<SurfaceFact> Object(ObjectModel type, SurfaceUse use)
    {
        string extends = type.Extension is { IsRoot: false } extension ? $"class, extends {extension.Base}" : type.Extension is null ? "class" : "abstract class";
        string told = type.Extension?.Choice is { } choice ? $"{choice.DiscriminatorName}={choice.Value}" : "object";
        yield return Heading(type, extends, use) with { Wire = told };
        foreach (MemberModel member in type.Members.Where(static member => !member.IsInherited))
        {
            yield return Member(type, member, use);
        }

        if (type.AdditionalMembers is { IsInherited: false } additional)
        {
            yield return new SurfaceFact(
                SurfaceKind.Member, $"{type.Name}.{additional.Name}", SurfaceTypes.Text(additional.Value), "additional members", use, IsRequired: false, type.Documentation.Pointer);
        }
    }

    private static SurfaceFact Member(TypeModel type, MemberModel member, SurfaceUse use)
    {
        string orNull = member.IsNullable || !member.IsRequired ? "?" : "";
        string access = member.IsReadOnly ? ", read only" : member.IsWriteOnly ? ", write only" : "";
        string only = member.Type.Constant.IsEmpty ? "" : $", always {member.Type.Constant}";

        // What only one side writes is demanded of that side alone.
        SurfaceUse written = use & ~(member.IsReadOnly ? SurfaceUse.Request : member.IsWriteOnly ? SurfaceUse.Response : SurfaceUse.None);
        return new SurfaceFact(
            SurfaceKind.Member,
            $"{type.Name}.{member.Name}",
            SurfaceTypes.Text(member.Type) + orNull,
            $"\"{member.WireName}\" {SurfaceTypes.Wire(member.Type)}{(member.IsNullable ? " or null" : "")}{access}{only}",
            written,
            member.IsRequired,
            member.Documentation.Pointer);
    }

    private static IEnumerable<SurfaceFact> Enum(EnumModel type, SurfaceUse use)
    {
        yield return Heading(type, $"enumeration of {SurfaceTypes.Text(type.Type)}", use) with { Wire = SurfaceTypes.Wire(type.Type) };
        foreach (EnumValueModel value in type.Values)
        {
            yield return new SurfaceFact(
                SurfaceKind.Value, $"{type.Name}.{value.Name}", "value", value.WireText, use, IsRequired: false, type.Documentation.Pointer);
        }
    }

    private static IEnumerable<SurfaceFact> Cases(TypeModel type, EquatableArray<CaseModel> cases, string kind, SurfaceUse use)
    {
        yield return Heading(type, kind, use);
        foreach (CaseModel variant in cases)
        {
            yield return new SurfaceFact(
                SurfaceKind.Case, $"{type.Name}.{variant.Title}", SurfaceTypes.Text(variant.Type), SurfaceTypes.Wire(variant.Type), use, IsRequired: false, type.Documentation.Pointer);
        }
    }

    private static IEnumerable<SurfaceFact> Multipart(MultipartModel type, SurfaceUse use)
    {
        yield return Heading(type, "parts", use);
        foreach (MultipartMemberModel member in type.Members)
        {
            SurfaceFact fact = Member(type, member.Member, use);
            yield return member.Kind == PartKind.Value ? fact : fact with { Wire = $"\"{member.Member.WireName}\" {member.Kind}" };
        }
    }

    private static SurfaceFact Heading(TypeModel type, string text, SurfaceUse use) =>
        new(SurfaceKind.Type, type.Name.ToString(), text, text, use, IsRequired: false, type.Documentation.Pointer);
}
