using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>A member's property: required or not, nullable or not, with its presence where absent and null are two things.</summary>
internal static class MemberEmitter
{
    public static void Write(CodeWriter code, MemberModel member)
    {
        DocumentationEmitter.Write(code, member.Documentation, EncodedText.Code($"The member <c>{EncodedText.Xml(member.WireName)}</c>."));
        TypeHeading.WriteObsolete(code, member.IsDeprecated);
        if (!member.HasPresence)
        {
            EncodedText required = member.IsRequired ? EncodedText.Code($"required ") : default;
            EncodedText orNull = member.IsRequired && !member.IsNullable ? default : EncodedText.Code($"?");
            code.Line($"public {required}{member.Type.CSharp}{orNull} {member.Name} {{ get; set; }}");
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
