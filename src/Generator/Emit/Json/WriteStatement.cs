using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The call that writes a member's value to <c>json</c>.</summary>
internal static class WriteStatement
{
    /// <summary>Writes a value that is not null.</summary>
    public static EncodedText Of(TypeUse type, EncodedText value) => Call(type, value, MethodSuffix.Of(type.Kind));

    /// <summary>Writes a value, or leaves the member out where it is null.</summary>
    public static EncodedText OrSkip(TypeUse type, EncodedText value) =>
        Call(type, value, EncodedText.Code($"{MethodSuffix.Of(type.Kind)}OrSkip"));

    private static EncodedText Call(TypeUse type, EncodedText value, EncodedText suffix) => type.Item is null
        ? EncodedText.Code($"json.Write{suffix}({value});")
        : EncodedText.Code($"json.Write{suffix}({value}, {JsonTypeText.Of(type.Item)});");
}
