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
                code.Line($"json.WriteMembers({JsonTypeText.Of(additional.Value)}, {additional.Name});");
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

        if (member.HasPresence)
        {
            EncodedText write = WriteStatement.Of(member.Type, member.Name, WriteNull.Null);
            code.Line($"if ({PresenceField.IsAssigned(member)}) {{ {write} }} else {{ json.SkipMember(); }}");
        }
        else
        {
            WriteNull whenNull = !member.IsRequired ? WriteNull.Skip : member.IsNullable ? WriteNull.Null : WriteNull.Never;
            code.Line($"{WriteStatement.Of(member.Type, member.Name, whenNull)}");
        }
    }
}
