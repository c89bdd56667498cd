using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>A schema that says nothing of its values (<c>{}</c>) → free-form JSON. The last rule: it takes what is left.</summary>
internal static class FreeFormRule
{
    /// <summary>Free-form JSON.</summary>
    public static TypeUse Element { get; } =
        new(JsonKind.Element, EncodedText.Code($"global::System.Text.Json.JsonElement"), IsValueType: true);

    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types) => SchemaAnswer.Is(Element);
}
