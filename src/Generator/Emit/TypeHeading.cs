using ReduGen.Generator.Options;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit;

/// <summary>The modifiers and attributes that every generated type begins with.</summary>
internal static class TypeHeading
{
    private static readonly EncodedText Version =
        EncodedText.Literal(typeof(TypeHeading).Assembly.GetName().Version?.ToString(3) ?? "");

    public static EncodedText Accessibility(HeaderModel header) =>
        header.Accessibility == ClientAccessibility.Internal ? EncodedText.Code($"internal") : EncodedText.Code($"public");

    /// <summary>Marks the type as generated, so that analyzers and coverage leave it alone; and as obsolete where the document says so.</summary>
    public static void WriteAttributes(CodeWriter code, bool isDeprecated = false)
    {
        code.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"ReduGen\", {Version})]");
        WriteObsolete(code, isDeprecated);
    }

    /// <summary>Marks a member or type that the document calls deprecated.</summary>
    public static void WriteObsolete(CodeWriter code, bool isDeprecated)
    {
        if (isDeprecated)
        {
            code.Line($"[global::System.Obsolete(\"The document marks it as deprecated.\")]");
        }
    }
}
