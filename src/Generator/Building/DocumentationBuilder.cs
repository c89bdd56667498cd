using System;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building;

/// <summary>The texts of a document about a thing, in paragraphs.</summary>
internal static class DocumentationBuilder
{
    private static readonly string[] BlankLine = ["\n\n"];

    /// <summary>The first text that says something comes first; a text that says the same again is left out.</summary>
    public static DocumentationModel Build(JsonPointer? at, BuildContext context, params string?[] texts) => new(
        texts.Where(static text => !string.IsNullOrWhiteSpace(text))
            .SelectMany(static text => Paragraphs(text!))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray(),
        at is null ? null : context.PointerText(at));

    private static string[] Paragraphs(string text) =>
        [.. text.Replace("\r\n", "\n")
            .Split(BlankLine, StringSplitOptions.RemoveEmptyEntries)
            .Select(static paragraph => paragraph.Trim().Replace('\n', ' '))
            .Where(static paragraph => paragraph.Length > 0)];
}
