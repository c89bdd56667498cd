using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The field behind the map of additional members: most objects have none, so the map is made when it is first asked for.</summary>
internal static class AdditionalField
{
    public static EncodedText Name { get; } = EncodedText.Identifier("_additional");
}
