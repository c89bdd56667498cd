using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A C# type where a schema is used, and how its JSON is read and written.</summary>
/// <param name="Kind">What the runtime reads and writes.</param>
/// <param name="CSharp">The type's text, without the <c>?</c> of a nullable use.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Item">The items of a list, the values of a map.</param>
/// <param name="AcceptsNull">Whether null is one of its values: of an item or a map's value; of a member its own <c>IsNullable</c> tells.</param>
internal sealed record TypeUse(JsonKind Kind, EncodedText CSharp, bool IsValueType, TypeUse? Item = null, bool AcceptsNull = false)
{
    /// <summary>The type's text with its <c>?</c> where null is a value.</summary>
    public EncodedText CSharpOrNull => AcceptsNull ? EncodedText.Code($"{CSharp}?") : CSharp;
}
