using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The fields behind an optional nullable member: its value, and whether it was assigned.</summary>
internal static class PresenceField
{
    public static EncodedText Value(MemberModel member) => Prefixed("_", member);

    public static EncodedText IsAssigned(MemberModel member) => Prefixed("_has", member);

    // Behind a prefix a keyword is none any more.
    private static EncodedText Prefixed(string prefix, MemberModel member) => EncodedText.Identifier(prefix + member.Name.ToString().TrimStart('@'));
}
