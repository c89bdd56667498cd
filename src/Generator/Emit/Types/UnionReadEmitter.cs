using System.Linq;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>Finds a union's case in JSON, by the tests that the model has decided on.</summary>
internal static class UnionReadEmitter
{
    public static void Write(CodeWriter code, UnionModel type)
    {
        using (code.Open($"static object global::ReduGen.Generated.IJsonModel.Read(ref global::ReduGen.Generated.JsonReader json)"))
        {
            if (type.Tests.Count > 0)
            {
                WriteSwitch(code, type);
                code.Line();
            }

            code.Line($"return new {type.Name}(json.ReadElement());");
        }
    }

    private static void WriteSwitch(CodeWriter code, UnionModel type)
    {
        using (code.Open($"switch (json.PeekKind())"))
        {
            foreach (UnionKindModel kind in type.Tests)
            {
                WriteLabels(code, kind.Kind);
                using (code.Indent())
                {
                    WriteTests(code, type, kind);
                }
            }
        }
    }

    private static void WriteLabels(CodeWriter code, UnionJsonKind kind)
    {
        if (kind == UnionJsonKind.Boolean)
        {
            code.Line($"case global::System.Text.Json.JsonValueKind.True:");
            code.Line($"case global::System.Text.Json.JsonValueKind.False:");
        }
        else
        {
            code.Line($"case global::System.Text.Json.JsonValueKind.{EncodedText.Identifier(kind.ToString())}:");
        }
    }

    private static void WriteTests(CodeWriter code, UnionModel type, UnionKindModel kind)
    {
        UnionTestModel[] byValue = [.. kind.Tests.Where(static test => test.Test == UnionTest.MemberValue)];
        if (byValue.Length > 0)
        {
            using (code.Open($"switch (json.PeekMember({EncodedText.Literal(byValue[0].MemberName)}u8))"))
            {
                foreach (UnionTestModel test in byValue)
                {
                    foreach (string value in test.Values)
                    {
                        code.Line($"case {EncodedText.Literal(value)}:");
                    }

                    using (code.Indent())
                    {
                        code.Line($"{Return(type, test)}");
                    }
                }
            }

            code.Line();
        }

        foreach (UnionTestModel test in kind.Tests)
        {
            TypeUse one = type.Cases[test.Case].Type;
            switch (test.Test)
            {
                case UnionTest.Always:
                    code.Line($"{Return(type, test)}");
                    return;
                case UnionTest.HasMember:
                    code.Line($"if (json.HasMember({EncodedText.Literal(test.MemberName)}u8)) {{ {Return(type, test)} }}");
                    break;
                case UnionTest.Fits:
                    EncodedText name = EncodedText.Code($"{EncodedText.Identifier(kind.Kind.ToString().ToLowerInvariant()[0] + "Case" + test.Case)}");
                    code.Line($"if (json.TryReadType({JsonTypeText.Of(one)}, out {one.CSharp} {name})) {{ return new {type.Name}({name}); }}");
                    break;
            }
        }

        code.Line($"break;");
    }

    private static EncodedText Return(UnionModel type, UnionTestModel test)
    {
        TypeUse one = type.Cases[test.Case].Type;
        return EncodedText.Code($"return new {type.Name}({ReadExpression.Of(one, orNull: false)});");
    }
}
