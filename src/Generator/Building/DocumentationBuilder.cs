using System;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building;

/// <summary>The texts of a document about a thing, in paragraphs.</summary>
internal static class DocumentationBuilder
{
    /// <summary>The first text that says something comes first; a text that says the same again is left out.</summary>
    public static DocumentationModel Build(JsonPointer? at, BuildContext context, params string?[] texts) => new(
        texts.Where(static text => !string.IsNullOrWhiteSpace(text))
            .SelectMany(static text => CommonMark.Paragraphs(text!))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray(),
        Facts: default,
        at is null ? null : context.PointerText(at));

    /// <summary>The same with <see cref="DocumentationFacts"/>.</summary>
    public static DocumentationModel With(this DocumentationModel documentation, params string?[] facts) =>
        documentation with { Facts = facts.OfType<string>().ToEquatableArray() };
}
