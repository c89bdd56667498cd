using ReduGen.Generator.Collections;

namespace ReduGen.Generator.Model;

/// <summary>What the document says of a thing, in paragraphs of plain text, and the JSON pointer that it comes from.</summary>
internal sealed record DocumentationModel(EquatableArray<string> Paragraphs, string Pointer);
