using System.Linq;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>An object's class: its properties, and its JSON.</summary>
internal static class ObjectEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, ObjectModel type)
    {
        DocumentationEmitter.Write(code, type.Documentation, EncodedText.Code($"An object of the document."));
        TypeHeading.WriteAttributes(code, type.IsDeprecated);
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonModelConverter<{type.Name}>))]");
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {type.Name} : global::ReduGen.Generated.IJsonModel<{type.Name}>"))
        {
            WritePresenceFields(code, type);
            code.Line(
                $$"""
                /// <summary>Makes one to be filled in.</summary>
                public {{type.Name}}()
                {
                }

                """);
            foreach (MemberModel member in type.Members)
            {
                MemberEmitter.Write(code, member);
                code.Line();
            }

            WriteAdditionalMembers(code, type.AdditionalMembers);
            WriteJson(code, type);
        }
    }

    private static void WritePresenceFields(CodeWriter code, ObjectModel type)
    {
        foreach (MemberModel member in type.Members.Where(static member => member.HasPresence))
        {
            code.Line($"private {member.Type.CSharp}? {PresenceField.Value(member)};");
            code.Line($"private bool {PresenceField.IsAssigned(member)};");
        }

        if (type.Members.Any(static member => member.HasPresence))
        {
            code.Line();
        }
    }

    private static void WriteAdditionalMembers(CodeWriter code, AdditionalMembersModel? additional)
    {
        if (additional is null)
        {
            return;
        }

        EncodedText map = EncodedText.Code($"global::System.Collections.Generic.IDictionary<string, {additional.Value.CSharpOrNull}>");
        code.Line(
            $$"""
            /// <summary>The members that the document does not name.</summary>
            public {{map}} {{additional.Name}}
            {
                get => {{AdditionalField.Name}} ??= new global::ReduGen.Generated.JsonMap<{{additional.Value.CSharpOrNull}}>();
                set => {{AdditionalField.Name}} = value;
            }

            private {{map}}? {{AdditionalField.Name}};

            """);
    }

    private static void WriteJson(CodeWriter code, ObjectModel type)
    {
        EncodedText names = EncodedText.NamesTable(type.Members.Where(static member => member.HasTableName).Select(static member => member.WireName));
        code.Line($"private static global::System.ReadOnlySpan<byte> JsonNames => {names};");
        code.Line();
        ReadEmitter.Write(code, type);
        code.Line();
        code.Line(
            $"""
            static {type.Name} global::ReduGen.Generated.IJsonModel<{type.Name}>.Read(ref global::ReduGen.Generated.JsonReader json) => new {type.Name}(ref json);

            """);
        WriteEmitter.Write(code, type);
    }
}
