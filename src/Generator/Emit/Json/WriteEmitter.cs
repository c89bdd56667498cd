using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The method that writes a class as JSON: one call per member, in the order of the names table.</summary>
internal static class WriteEmitter
{
    public static void Write(CodeWriter code, ObjectModel type)
    {
        using (code.Open($"void global::ReduGen.Generated.IJsonModel<{type.Name}>.Write(ref global::ReduGen.Generated.JsonWriter json)"))
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
    }

    private static void WriteMember(CodeWriter code, MemberModel member)
    {
        if (!member.HasTableName)
        {
            code.Line($"json.WriteName({EncodedText.Literal(member.WireName)});");
        }

        if (!member.IsNullable)
        {
            EncodedText write = member.IsRequired ? WriteStatement.Of(member.Type, member.Name) : WriteStatement.OrSkip(member.Type, member.Name);
            code.Line($"{write}");
            return;
        }

        EncodedText value = member.Type.IsValueType ? EncodedText.Code($"{member.Name}.Value") : member.Name;
        EncodedText absent = member.HasPresence ? EncodedText.Code($"else if (!{PresenceField.IsAssigned(member)}) {{ json.SkipMember(); }} ") : default;
        code.Line($"if ({member.Name} is not null) {{ {WriteStatement.Of(member.Type, value)} }} {absent}else {{ json.WriteNull(); }}");
    }
}
