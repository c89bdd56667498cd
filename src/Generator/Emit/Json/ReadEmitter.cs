using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The constructor that reads a class from JSON: a loop over the members that are there, a switch over the names table.</summary>
internal static class ReadEmitter
{
    public static void Write(CodeWriter code, ObjectModel type)
    {
        MemberModel[] table = [.. type.Members.Where(static member => member.HasTableName)];
        MemberModel[] others = [.. type.Members.Where(static member => !member.HasTableName)];
        code.Line($"[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        using (code.Open($"private {type.Name}(ref global::ReduGen.Generated.JsonReader json)"))
        {
            MemberModel[] looked = [.. others.Where(static member => member is { IsRequired: true, IsWriteOnly: false })];
            foreach (MemberModel member in looked)
            {
                code.Line($"bool {Found(member)} = false;");
            }

            code.Line($"var members = json.BeginObject({BeginArguments(table)});");
            using (code.Open($"while (json.NextMember(ref members))"))
            using (code.Open($"switch (members.Index)"))
            {
                for (int i = 0; i < table.Length; i++)
                {
                    code.Line($"case {EncodedText.Number(i)}: {Assignment(table[i])} break;");
                }

                WriteDefault(code, type, others);
            }

            foreach (MemberModel member in looked)
            {
                code.Line($"json.Require({Found(member)}, {EncodedText.Literal(member.WireName)});");
            }
        }
    }

    private static EncodedText Found(MemberModel member) => EncodedText.Identifier("has" + member.Name.ToString().TrimStart('@'));

    private static EncodedText Assignment(MemberModel member)
    {
        bool orNull = !member.IsRequired || member.IsNullable;
        EncodedText allowText = member.Type.IsAlsoText ? EncodedText.Code($"json.AllowText(); ") : default;
        return EncodedText.Code($"{allowText}{member.Name} = {ReadExpression.Of(member.Type, orNull)};");
    }

    // A member that the table does not hold: by a name that cannot stand in it, else among the additional ones, else passed over.
    private static void WriteDefault(CodeWriter code, ObjectModel type, MemberModel[] others)
    {
        EncodedText rest = type.AdditionalMembers is { } additional
            ? EncodedText.Code($"{additional.Name}[json.MemberName(ref members)] = {ReadExpression.Of(additional.Value, additional.Value.AcceptsNull)};")
            : EncodedText.Code($"json.SkipUnknown(ref members);");
        if (others.Length == 0)
        {
            code.Line($"default: {rest} break;");
            return;
        }

        code.Line($"default:");
        using (code.Indent())
        {
            foreach (MemberModel member in others)
            {
                EncodedText found = member is { IsRequired: true, IsWriteOnly: false } ? EncodedText.Code($"{Found(member)} = true; ") : default;
                code.Line($"if (json.IsMember(ref members, {EncodedText.Literal(member.WireName)}u8)) {{ {Assignment(member)} {found}break; }}");
            }

            code.Line($"{rest} break;");
        }
    }

    // The members that must be there as a set of bits: one word for up to 64 entries, else a span of words.
    private static EncodedText BeginArguments(MemberModel[] table)
    {
        ulong[] words = new ulong[(table.Length + 63) / 64];
        for (int i = 0; i < table.Length; i++)
        {
            words[i / 64] |= table[i] is { IsRequired: true, IsWriteOnly: false } ? 1UL << (i % 64) : 0;
        }

        if (words.All(static word => word == 0))
        {
            return EncodedText.Code($"JsonNames");
        }

        return words.Length == 1
            ? EncodedText.Code($"JsonNames, {EncodedText.Mask(words[0])}")
            : EncodedText.Code($"JsonNames, new ulong[] {{ {Joined(words)} }}");
    }

    private static EncodedText Joined(IEnumerable<ulong> words)
    {
        EncodedText all = default;
        foreach (ulong word in words)
        {
            all = all.IsEmpty ? EncodedText.Mask(word) : EncodedText.Code($"{all}, {EncodedText.Mask(word)}");
        }

        return all;
    }
}
