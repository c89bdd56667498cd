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
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonModelConverter<{type.Name}>))]");
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {type.Name} : global::ReduGen.Generated.IJsonModel<{type.Name}>"))
        {
            code.Line($"private readonly int _case;");
            for (int i = 0; i < type.Cases.Count; i++)
            {
                code.Line();
                WriteConstructor(code, type.Name, type.Cases[i], i);
            }

            WriteOther(code, type.Name);
            WriteMatch(code, type);
            WriteConversions(code, type);
            UnionReadEmitter.Write(code, type);
            WriteJson(code, type);
        }
    }

    private static void WriteConstructor(CodeWriter code, EncodedText name, UnionCaseModel type, int index)
    {
        EncodedText value = type.Type.IsValueType
            ? EncodedText.Code($"value")
            : EncodedText.Code($"value ?? throw new global::System.ArgumentNullException(nameof(value))");
        code.Line(
            $$"""
            /// <summary>Makes one of the variant <c>{{EncodedText.Xml(type.Title)}}</c>.</summary>
            /// <param name="value">The value.</param>
            public {{name}}({{type.Type.CSharp}} value)
            {
                Value = {{value}};
                _case = {{EncodedText.Number(index)}};
            }
            """);
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

    private static void WriteMatch(CodeWriter code, UnionModel type)
    {
        code.Line($"/// <summary>Calls the function of the variant that the value is of.</summary>");
        code.Line($"public TResult Match<TResult>(");
        using (code.Indent())
        {
            foreach (UnionCaseModel one in type.Cases)
            {
                code.Line($"global::System.Func<{one.Type.CSharp}, TResult> {one.ParameterName},");
            }

            code.Line($"global::System.Func<global::System.Text.Json.JsonElement, TResult> other) => _case switch");
        }

        using (code.OpenBlock("};"))
        {
            for (int i = 0; i < type.Cases.Count; i++)
            {
                code.Line($"{EncodedText.Number(i)} => {type.Cases[i].ParameterName}(({type.Cases[i].Type.CSharp})Value),");
            }

            code.Line($"_ => other((global::System.Text.Json.JsonElement)Value),");
        }

        code.Line();
    }

    // C# has no conversions from interfaces.
    private static void WriteConversions(CodeWriter code, UnionModel type)
    {
        foreach (UnionCaseModel one in type.Cases.Where(static one => one.Type.Kind is not (JsonKind.List or JsonKind.Map)))
        {
            code.Line(
                $"""
                /// <summary>The value as a {type.Name}.</summary>
                public static implicit operator {type.Name}({one.Type.CSharp} value) => new {type.Name}(value);

                """);
        }
    }

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
