using System;
using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building;

/// <summary>The texts of a document about a thing, in paragraphs.</summary>
internal static class DocumentationBuilder
{
    /// <summary>The first text that says something comes first; a text that says the same again is left out.</summary>
    public static DocumentationModel Build(JsonPointer? at, BuildContext context, params string?[] texts) => new(
        Paragraphs(texts),
        Facts: default,
        at is null ? null : context.PointerText(at));

    private static EquatableArray<string> Paragraphs(string?[] texts)
    {
        var paragraphs = new List<string>();
        foreach (string? text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                paragraphs.AddRange(CommonMark.Paragraphs(text!));
            }
        }

        // Most say one thing.
        return paragraphs.Count > 1 ? paragraphs.Distinct(StringComparer.Ordinal).ToEquatableArray() : paragraphs.ToEquatableArray();
    }

    /// <summary>The same with <see cref="DocumentationFacts"/>.</summary>
    public static DocumentationModel With(this DocumentationModel documentation, params string?[] facts) =>
        documentation with { Facts = facts.OfType<string>().ToEquatableArray() };
}
