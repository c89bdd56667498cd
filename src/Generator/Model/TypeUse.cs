using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A C# type where a schema is used, and how its JSON is read and written.</summary>
/// <param name="Kind">What the runtime reads and writes.</param>
/// <param name="CSharp">The type's text, without the <c>?</c> of a nullable use.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Item">The items of a list, the values of a map.</param>
/// <param name="AcceptsNull">Whether null is one of its values: of an item or a map's value; of a member its own <c>IsNullable</c> tells.</param>
/// <param name="IsAlsoText">Whether the number may also stand in a string.</param>
/// <param name="Constant">The only value that the schema allows, as a C# expression; empty where there are others.</param>
internal sealed record TypeUse(
    JsonKind Kind,
    EncodedText CSharp,
    bool IsValueType,
    TypeUse? Item = null,
    bool AcceptsNull = false,
    bool IsAlsoText = false,
    EncodedText Constant = default)
{
    /// <summary>The type's text with its <c>?</c> where null is a value.</summary>
    public EncodedText CSharpOrNull => AcceptsNull ? EncodedText.Code($"{CSharp}?") : CSharp;
}
