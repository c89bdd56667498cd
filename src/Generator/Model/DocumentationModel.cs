using ReduGen.Generator.Collections;

namespace ReduGen.Generator.Model;

/// <summary>
/// What the document says of a thing, in paragraphs of plain text, and the JSON pointer that it comes from; null where it comes from several places. An item of a
/// list is a paragraph that begins with <see cref="Item"/>.
/// </summary>
internal sealed record DocumentationModel(EquatableArray<string> Paragraphs, string? Pointer)
{
    public const string Item = "- ";
}
