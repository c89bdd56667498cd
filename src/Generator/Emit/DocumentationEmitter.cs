using System;
using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit;

/// <summary>XML documentation: the first paragraph is the summary, the others the remarks, and the place in the document last.</summary>
internal static class DocumentationEmitter
{
    public static void Write(CodeWriter code, DocumentationModel documentation, EncodedText fallback)
    {
        EncodedText summary = documentation.Paragraphs.Count > 0 ? EncodedText.XmlProse(WithoutMark(documentation.Paragraphs[0])) : fallback;
        WriteBelow(code, summary, documentation);
    }

    /// <summary>Documentation of a member, whose description may be that of its type: editors and documentation tools put it there.</summary>
    public static void Write(CodeWriter code, HeaderModel header, DocumentationModel documentation, EncodedText fallback)
    {
        if (documentation.DescribedBy.IsEmpty)
        {
            Write(code, documentation, fallback);
            return;
        }

        // By its whole name: a member may have the name of its type.
        WriteBelow(code, EncodedText.Code($"<inheritdoc cref=\"global::{header.Namespace}.{documentation.DescribedBy}\"/>"), documentation);
    }

    private static void WriteBelow(CodeWriter code, EncodedText summary, DocumentationModel documentation)
    {
        string[] more = [.. documentation.Paragraphs.Skip(1), .. documentation.Facts];
        code.Line($"/// <summary>{summary}</summary>");
        if (more.Length == 0)
        {
            if (documentation.Pointer is { } only)
            {
                code.Line($"/// <remarks>From <c>{EncodedText.Xml(only)}</c>.</remarks>");
            }

            return;
        }

        code.Line($"/// <remarks>");
        WriteParagraphs(code, more);
        if (documentation.Pointer is { } pointer)
        {
            code.Line($"/// <para>From <c>{EncodedText.Xml(pointer)}</c>.</para>");
        }

        code.Line($"/// </remarks>");
    }

    private static void WriteParagraphs(CodeWriter code, string[] paragraphs)
    {
        bool isInList = false;
        foreach (string paragraph in paragraphs)
        {
            if (IsItem(paragraph) && !isInList)
            {
                code.Line($"/// <list type=\"bullet\">");
            }
            else if (!IsItem(paragraph) && isInList)
            {
                code.Line($"/// </list>");
            }

            isInList = IsItem(paragraph);
            if (isInList)
            {
                code.Line($"/// <item><description>{EncodedText.XmlProse(WithoutMark(paragraph))}</description></item>");
            }
            else
            {
                code.Line($"/// <para>{EncodedText.XmlProse(paragraph)}</para>");
            }
        }

        if (isInList)
        {
            code.Line($"/// </list>");
        }
    }

    /// <summary>What is said in one line: the first paragraph, and what else the document says.</summary>
    public static EncodedText Line(DocumentationModel documentation, EncodedText fallback) => EncodedText.Sentences(
        documentation.Facts.Select(static fact => EncodedText.XmlProse(fact))
            .Prepend(documentation.Paragraphs.Count > 0 ? EncodedText.XmlProse(WithoutMark(documentation.Paragraphs[0])) : fallback));

    private static bool IsItem(string paragraph) => paragraph.StartsWith(DocumentationModel.Item, StringComparison.Ordinal);

    private static string WithoutMark(string paragraph) => IsItem(paragraph) ? paragraph.Substring(DocumentationModel.Item.Length) : paragraph;
}
