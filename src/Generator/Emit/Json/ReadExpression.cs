using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The call that reads a member's value from <c>json</c>.</summary>
internal static class ReadExpression
{
    /// <summary>A member that may be absent or null tolerates null; one that must be there and not null does not.</summary>
    public static EncodedText Of(TypeUse type, bool orNull)
    {
        EncodedText suffix = MethodSuffix.Of(type.Kind);
        EncodedText method = orNull ? EncodedText.Code($"json.Read{suffix}OrNull") : EncodedText.Code($"json.Read{suffix}");
        return type.Kind switch
        {
            JsonKind.Model or JsonKind.Enum => EncodedText.Code($"{method}<{type.CSharp}>()"),
            JsonKind.List when type.Item is { Kind: JsonKind.Model, AcceptsNull: false } => EncodedText.Code($"{method}<{type.Item.CSharp}>()"),
            JsonKind.List or JsonKind.Map => EncodedText.Code($"{method}({JsonTypeText.Of(type.Item!)})"),
            _ => EncodedText.Code($"{method}()"),
        };
    }
}
