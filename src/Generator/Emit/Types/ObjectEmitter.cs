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
        WriteClass(code, header, type);
        if (type.Extension is { IsRoot: true })
        {
            code.Line();
            WriteClass(code, header, UnknownVariant.Of(type, type.Extension));
        }
    }

    private static void WriteClass(CodeWriter code, HeaderModel header, ObjectModel type)
    {
        DocumentationEmitter.Write(code, type.Documentation, EncodedText.Code($"An object of the document."));
        TypeHeading.WriteAttributes(code, type.IsDeprecated);
        ConvertersEmitter.WriteModelAttribute(code, header, type.Name);
        EncodedText baseClass = type.Extension is { IsRoot: false } extension ? EncodedText.Code($"{extension.Base}, ") : default;
        using (code.Open($"{TypeHeading.Accessibility(header)} {Modifier(type)} {type.Name} : {baseClass}global::ReduGen.Generated.IJsonModel"))
        {
            WriteFields(code, type);
            WriteConstructor(code, type);
            foreach (MemberModel member in type.Members.Where(static member => !member.IsInherited))
            {
                code.Line();
                MemberEmitter.Write(code, header, member);
            }

            WriteAdditionalMembers(code, type);
            code.Line();
            ObjectJsonEmitter.Write(code, type);
        }
    }

    private static EncodedText Modifier(ObjectModel type) =>
        type.Extension is { IsRoot: true } ? EncodedText.Code($"abstract class")
        : type.Extension is { IsExtended: true } ? EncodedText.Code($"class")
        : EncodedText.Code($"sealed class");

    // A class that extends this one writes its members too.
    private static EncodedText FieldAccessibility(ObjectModel type) =>
        type.Extension is { IsRoot: true } or { IsExtended: true } ? EncodedText.Code($"private protected") : EncodedText.Code($"private");

    private static void WriteFields(CodeWriter code, ObjectModel type)
    {
        MemberModel[] members = [.. type.Members.Where(static member => member is { HasPresence: true, IsInherited: false })];
        foreach (MemberModel member in members)
        {
            code.Line($"private {member.Type.CSharp}? {PresenceField.Value(member)};");
            code.Line($"{FieldAccessibility(type)} bool {PresenceField.IsAssigned(member)};");
        }

        if (type.AdditionalMembers is { IsInherited: false } additional)
        {
            code.Line($"{FieldAccessibility(type)} {Map(additional)}? {AdditionalField.Name};");
        }

        if (members.Length > 0 || type.AdditionalMembers is { IsInherited: false })
        {
            code.Line();
        }
    }

    private static void WriteConstructor(CodeWriter code, ObjectModel type)
    {
        if (type.Extension is { IsRoot: true })
        {
            code.Line($"private protected {type.Name}()");
        }
        else
        {
            code.Line($"/// <summary>Makes one to be filled in.</summary>");
            code.Line($"public {type.Name}()");
        }

        using (code.OpenBlock("}"))
        {
            if (type.Extension?.Choice is { } choice)
            {
                code.Line($"{choice.DiscriminatorName} = {choice.Value};");
            }
        }
    }

    private static void WriteAdditionalMembers(CodeWriter code, ObjectModel type)
    {
        if (type.AdditionalMembers is not { IsInherited: false } additional)
        {
            return;
        }

        code.Line(
            $$"""

            /// <summary>The members that the document does not name.</summary>
            public {{Map(additional)}} {{additional.Name}}
            {
                get => {{AdditionalField.Name}} ??= new global::ReduGen.Generated.JsonMap<{{additional.Value.CSharpOrNull}}>();
                set => {{AdditionalField.Name}} = value;
            }
            """);
    }

    private static EncodedText Map(AdditionalMembersModel additional) =>
        EncodedText.Code($"global::System.Collections.Generic.IDictionary<string, {additional.Value.CSharpOrNull}>");
}
