using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>
/// What the document says of a thing, in paragraphs of plain text, and the JSON pointer that it comes from; null where it comes from several places. An item of a
/// list is a paragraph that begins with <see cref="Item"/>.
/// </summary>
/// <param name="Facts">Sentences of ours on what else it says: the default, an example, that the thing may still change.</param>
internal sealed record DocumentationModel(EquatableArray<string> Paragraphs, EquatableArray<string> Facts, string? Pointer)
{
    public const string Item = "- ";

    /// <summary>The type whose description it has, where the document gives it none of its own; empty otherwise.</summary>
    public EncodedText DescribedBy { get; init; }
}
