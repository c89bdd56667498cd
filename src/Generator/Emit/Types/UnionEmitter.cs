using System.Linq;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>A union: a class around a value of one of its types, or of JSON that none of them fits.</summary>
internal static class UnionEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, UnionModel type)
    {
        DocumentationEmitter.Write(code, type.Documentation, EncodedText.Code($"One of several types."));
        TypeHeading.WriteAttributes(code, type.IsDeprecated);
        ConvertersEmitter.WriteModelAttribute(code, header, type.Name);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {type.Name} : global::ReduGen.Generated.JsonUnion, global::ReduGen.Generated.IJsonModel"))
        {
            CaseEmitter.WriteConstructors(code, type.Name, type.Cases);
            WriteOther(code, type.Name);
            CaseEmitter.WriteMatch(code, type.Cases, hasOther: true);
            CaseEmitter.WriteConversions(code, type.Name, type.Cases);
            code.Line();
            UnionReadEmitter.Write(code, type);
            WritePlain(code, type);
        }
    }

    private static void WriteOther(CodeWriter code, EncodedText name) => code.Line(
        $$"""
        /// <summary>Makes one of JSON that no variant of the document fits.</summary>
        /// <param name="value">The JSON, kept as it is.</param>
        public {{name}}(global::System.Text.Json.JsonElement value) : base(value, -1)
        {
        }

        """);

    // What the runtime cannot tell by the value's type.
    private static void WritePlain(CodeWriter code, UnionModel type)
    {
        int[] plain = [.. Enumerable.Range(0, type.Cases.Count).Where(one => type.Cases[one].Type.Kind is not (JsonKind.Model or JsonKind.Enum))];
        if (plain.Length == 0)
        {
            return;
        }

        code.Line();
        code.Line($"/// <inheritdoc/>");
        using (code.Open($"protected override void WritePlain(ref global::ReduGen.Generated.JsonWriter json)"))
        using (code.Open($"switch (Variant)"))
        {
            foreach (int one in plain)
            {
                EncodedText value = EncodedText.Code($"({type.Cases[one].Type.CSharp})Value");
                code.Line($"case {EncodedText.Number(one)}: {WriteStatement.Of(type.Cases[one].Type, value)} break;");
            }
        }
    }
}
