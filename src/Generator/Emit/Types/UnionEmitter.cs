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
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonModelConverter<{type.Name}>))]");
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {type.Name} : global::ReduGen.Generated.IJsonModel<{type.Name}>"))
        {
            CaseEmitter.WriteConstructors(code, type.Name, type.Cases);
            WriteOther(code, type.Name);
            CaseEmitter.WriteMatch(code, type.Cases, hasOther: true);
            CaseEmitter.WriteConversions(code, type.Name, type.Cases);
            UnionReadEmitter.Write(code, type);
            WriteJson(code, type);
        }
    }

    private static void WriteOther(CodeWriter code, EncodedText name) => code.Line(
        $$"""

        /// <summary>Makes one of JSON that no variant of the document fits.</summary>
        /// <param name="value">The JSON, kept as it is.</param>
        public {{name}}(global::System.Text.Json.JsonElement value)
        {
            Value = value;
            _case = -1;
        }

        /// <summary>The value: of one of the variants' types, or a <see cref="global::System.Text.Json.JsonElement"/> where none fits.</summary>
        public object Value { get; }

        /// <summary>The value's own text.</summary>
        public override string ToString() => Value.ToString() ?? "";

        """);

    private static void WriteJson(CodeWriter code, UnionModel type)
    {
        code.Line();
        using (code.Open($"void global::ReduGen.Generated.IJsonModel<{type.Name}>.Write(ref global::ReduGen.Generated.JsonWriter json)"))
        using (code.Open($"switch (_case)"))
        {
            for (int i = 0; i < type.Cases.Count; i++)
            {
                EncodedText value = EncodedText.Code($"({type.Cases[i].Type.CSharp})Value");
                code.Line($"case {EncodedText.Number(i)}: {WriteStatement.Of(type.Cases[i].Type, value)} break;");
            }

            code.Line($"default: json.WriteElement((global::System.Text.Json.JsonElement)Value); break;");
        }
    }
}
