using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The runtime's description of how a type's JSON is read and written, as an expression.</summary>
internal static class JsonTypeText
{
    public static EncodedText Of(TypeUse type)
    {
        EncodedText plain = Plain(type);
        return type.AcceptsNull ? EncodedText.Code($"global::ReduGen.Generated.Json.{Nullable(type)}({plain})") : plain;
    }

    private static EncodedText Plain(TypeUse type) => type.Kind switch
    {
        JsonKind.Model => EncodedText.Code($"global::ReduGen.Generated.Json.Model<{type.CSharp}>()"),
        JsonKind.Enum => EncodedText.Code($"global::ReduGen.Generated.Json.Enum<{type.CSharp}>()"),
        JsonKind.List => EncodedText.Code($"global::ReduGen.Generated.Json.List({Of(type.Item!)})"),
        JsonKind.Map => EncodedText.Code($"global::ReduGen.Generated.Json.Map({Of(type.Item!)})"),
        _ => EncodedText.Code($"global::ReduGen.Generated.Json.{MethodSuffix.Of(type.Kind)}"),
    };

    private static EncodedText Nullable(TypeUse type) => type.IsValueType ? EncodedText.Code($"NullableValue") : EncodedText.Code($"Nullable");
}
