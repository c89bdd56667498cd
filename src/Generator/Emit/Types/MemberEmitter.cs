using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>A member's property: required or not, nullable or not, with its presence where absent and null are two things.</summary>
internal static class MemberEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, MemberModel member)
    {
        DocumentationEmitter.Write(code, header, member.Documentation, EncodedText.Code($"The member <c>{EncodedText.Xml(member.WireName)}</c>."));

        // A required member that is obsolete does not compile (CS9042), and giving it is no fault of the caller's.
        TypeHeading.WriteObsolete(code, member.IsDeprecated && !member.IsDemanded);
        if (!member.HasPresence)
        {
            EncodedText required = member.IsDemanded ? EncodedText.Code($"required ") : default;
            EncodedText orNull = member.IsRequired && !member.IsNullable ? default : EncodedText.Code($"?");
            EncodedText constant = member.IsRequired && !member.IsNullable && !member.Type.Constant.IsEmpty ? EncodedText.Code($" = {member.Type.Constant};") : default;
            code.Line($"public {required}{member.Type.CSharp}{orNull} {member.Name} {{ get; set; }}{constant}");
            return;
        }

        code.Line(
            $$"""
            public {{member.Type.CSharp}}? {{member.Name}}
            {
                get => {{PresenceField.Value(member)}};
                set { {{PresenceField.Value(member)}} = value; {{PresenceField.IsAssigned(member)}} = true; }
            }
            """);
    }
}
