using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit;

/// <summary>XML documentation: the first paragraph is the summary, the others the remarks, and the place in the document last.</summary>
internal static class DocumentationEmitter
{
    public static void Write(CodeWriter code, DocumentationModel documentation, EncodedText fallback)
    {
        EncodedText summary = documentation.Paragraphs.Count > 0 ? EncodedText.Xml(documentation.Paragraphs[0]) : fallback;
        code.Line($"/// <summary>{summary}</summary>");
        if (documentation.Paragraphs.Count <= 1)
        {
            code.Line($"/// <remarks>From <c>{EncodedText.Xml(documentation.Pointer)}</c>.</remarks>");
            return;
        }

        code.Line($"/// <remarks>");
        foreach (string paragraph in documentation.Paragraphs.Skip(1))
        {
            code.Line($"/// <para>{EncodedText.Xml(paragraph)}</para>");
        }

        code.Line(
            $"""
            /// <para>From <c>{EncodedText.Xml(documentation.Pointer)}</c>.</para>
            /// </remarks>
            """);
    }
}
