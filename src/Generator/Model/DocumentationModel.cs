using ReduGen.Generator.Collections;

namespace ReduGen.Generator.Model;

/// <summary>What the document says of a thing, in paragraphs of plain text, and the JSON pointer that it comes from; null where it comes from several places.</summary>
internal sealed record DocumentationModel(EquatableArray<string> Paragraphs, string? Pointer);
