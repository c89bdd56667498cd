using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The statements that write a class as JSON: one call per member, in the order of the names table.</summary>
internal static class WriteEmitter
{
    public static void Write(CodeWriter code, ObjectModel type)
    {
        code.Line($"json.BeginObject(JsonNames);");
        foreach (MemberModel member in type.Members)
        {
            WriteMember(code, member);
        }

        if (type.AdditionalMembers is { } additional)
        {
            code.Line($"if ({AdditionalField.Name} is not null) {{ json.WriteMembers({AdditionalField.Name}, {JsonTypeText.Of(additional.Value)}); }}");
        }

        code.Line($"json.EndObject();");
    }

    private static void WriteMember(CodeWriter code, MemberModel member)
    {
        EncodedText name = member.HasTableName ? default : EncodedText.Code($"json.WriteName({EncodedText.Literal(member.WireName)}); ");
        EncodedText skip = member.HasTableName ? EncodedText.Code($"json.SkipMember();") : default;
        if (member.IsReadOnly)
        {
            code.Line($"if (json.SkipsReadOnly) {{ {skip} }} else {{ {Statement(member, name, skip)} }}");
        }
        else
        {
            code.Line($"{Statement(member, name, skip)}");
        }
    }

    private static EncodedText Statement(MemberModel member, EncodedText name, EncodedText skip)
    {
        EncodedText value = member is { Type.IsValueType: true } && (member.IsNullable || !member.IsRequired) ? EncodedText.Code($"{member.Name}.Value") : member.Name;
        EncodedText write = EncodedText.Code($"{name}{WriteStatement.Of(member.Type, value)}");
        if (member.IsNullable)
        {
            EncodedText absent = member.HasPresence ? EncodedText.Code($"else if (!{PresenceField.IsAssigned(member)}) {{ {skip} }} ") : default;
            return EncodedText.Code($"if ({member.Name} is not null) {{ {write} }} {absent}else {{ {name}json.WriteNull(); }}");
        }

        EncodedText orSkip = member.IsRequired ? write
            : member.HasTableName ? WriteStatement.OrSkip(member.Type, member.Name)
            : EncodedText.Code($"if ({member.Name} is not null) {{ {write} }}");
        return member.HasPresence
            ? EncodedText.Code($"if (json.Removes({PresenceField.IsAssigned(member)}, {member.Name} is null)) {{ {name}json.WriteNull(); }} else {{ {orSkip} }}")
            : orSkip;
    }
}
