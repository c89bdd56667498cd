using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>The class of a multipart body: its properties, and a call for each that makes it a part.</summary>
internal static class MultipartEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, MultipartModel type)
    {
        DocumentationEmitter.Write(code, type.Documentation, EncodedText.Code($"A multipart body of the document."));
        TypeHeading.WriteAttributes(code, type.IsDeprecated);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {type.Name} : global::ReduGen.Generated.IMultipartModel"))
        {
            foreach (MultipartMemberModel member in type.Members)
            {
                MemberEmitter.Write(code, header, member.Member);
                code.Line();
            }

            if (type.AdditionalMembers is { } additional)
            {
                code.Line(
                    $$"""
                    /// <summary>The parts that the document does not name.</summary>
                    public {{Map(additional)}} {{additional.Member.Name}} { get; set; } =
                        new global::System.Collections.Generic.Dictionary<string, {{additional.Member.Type.CSharpOrNull}}>();

                    """);
            }

            using (code.Open($"void global::ReduGen.Generated.IMultipartModel.Write(global::ReduGen.Generated.MultipartParts parts)"))
            {
                foreach (MultipartMemberModel member in type.Members)
                {
                    code.Line($"parts.{Call(member)};");
                }

                if (type.AdditionalMembers is { } rest)
                {
                    EncodedText call = rest.Kind == PartKind.Value
                        ? EncodedText.Code($"AddAll({JsonTypeText.Of(rest.Member.Type)}, {rest.Member.Name})")
                        : EncodedText.Code($"AllFiles({rest.Member.Name})");
                    code.Line($"parts.{call};");
                }
            }
        }
    }

    private static EncodedText Map(MultipartMemberModel additional) =>
        EncodedText.Code($"global::System.Collections.Generic.IDictionary<string, {additional.Member.Type.CSharpOrNull}>");

    private static EncodedText Call(MultipartMemberModel part)
    {
        EncodedText name = EncodedText.Literal(part.Member.WireName);
        return part.Kind switch
        {
            PartKind.File => EncodedText.Code($"File({name}, {part.Member.Name})"),
            PartKind.Files => EncodedText.Code($"Files({name}, {part.Member.Name})"),
            _ => EncodedText.Code($"Add({name}, {JsonTypeText.Of(part.Member.Type)}, {part.Member.Name})"),
        };
    }
}
