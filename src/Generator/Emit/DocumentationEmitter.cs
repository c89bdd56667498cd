using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit;

/// <summary>XML documentation: the first paragraph is the summary, the others the remarks, and the place in the document last.</summary>
internal static class DocumentationEmitter
{
    public static void Write(CodeWriter code, DocumentationModel documentation, EncodedText fallback)
    {
        EncodedText summary = documentation.Paragraphs.Count > 0 ? EncodedText.XmlProse(documentation.Paragraphs[0]) : fallback;
        EncodedText[] remarks =
        [
            .. documentation.Paragraphs.Skip(1).Select(EncodedText.XmlProse),
            .. documentation.Pointer is { } pointer ? [EncodedText.Code($"From <c>{EncodedText.Xml(pointer)}</c>.")] : (EncodedText[])[],
        ];

        code.Line($"/// <summary>{summary}</summary>");
        if (remarks.Length == 1)
        {
            code.Line($"/// <remarks>{remarks[0]}</remarks>");
        }
        else if (remarks.Length > 1)
        {
            code.Line($"/// <remarks>");
            foreach (EncodedText paragraph in remarks)
            {
                code.Line($"/// <para>{paragraph}</para>");
            }

            code.Line($"/// </remarks>");
        }
    }
}
