using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>The cases of a class around a value of one of several types: a constructor and a conversion for each, and the choice between them.</summary>
internal static class CaseEmitter
{
    public static void WriteConstructors(CodeWriter code, EncodedText name, EquatableArray<CaseModel> cases)
    {
        for (int i = 0; i < cases.Count; i++)
        {
            code.Line(
                $$"""
                /// <summary>Makes one of the variant <c>{{EncodedText.Xml(cases[i].Title)}}</c>.</summary>
                /// <param name="value">The value.</param>
                public {{name}}({{cases[i].Type.CSharp}} value) : base(value, {{EncodedText.Number(i)}})
                {
                }

                """);
        }
    }

    /// <summary>Writes the method that calls the function of the case at hand.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="hasOther">Whether the value may also be JSON of none of the cases.</param>
    public static void WriteMatch(CodeWriter code, EquatableArray<CaseModel> cases, bool hasOther)
    {
        code.Line($"/// <summary>Calls the function of the variant that the value is of.</summary>");
        code.Line($"public TResult Match<TResult>(");
        using (code.Indent())
        {
            for (int i = 0; i < cases.Count; i++)
            {
                EncodedText end = hasOther || i < cases.Count - 1 ? EncodedText.Code($",") : EncodedText.Code($") => Variant switch");
                code.Line($"global::System.Func<{cases[i].Type.CSharp}, TResult> {cases[i].ParameterName}{end}");
            }

            if (hasOther)
            {
                code.Line($"global::System.Func<global::System.Text.Json.JsonElement, TResult> other) => Variant switch");
            }
        }

        using (code.OpenBlock("};"))
        {
            for (int i = 0; i < cases.Count; i++)
            {
                EncodedText label = hasOther || i < cases.Count - 1 ? EncodedText.Number(i) : EncodedText.Code($"_");
                code.Line($"{label} => {cases[i].ParameterName}(({cases[i].Type.CSharp})Value),");
            }

            if (hasOther)
            {
                code.Line($"_ => other((global::System.Text.Json.JsonElement)Value),");
            }
        }
    }

    // C# has no conversions from interfaces.
    public static void WriteConversions(CodeWriter code, EncodedText name, EquatableArray<CaseModel> cases)
    {
        foreach (CaseModel one in cases.Where(static one => one.Type.Kind is not (JsonKind.List or JsonKind.Map)))
        {
            code.Line(
                $"""

                /// <summary>The value as a {name}.</summary>
                public static implicit operator {name}({one.Type.CSharp} value) => new {name}(value);
                """);
        }
    }
}
