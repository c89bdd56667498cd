using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>What stands behind <c>Read</c> and <c>Write</c> in the names of the runtime's methods.</summary>
internal static class MethodSuffix
{
    public static EncodedText Of(JsonKind kind) => EncodedText.Identifier(kind switch
    {
        JsonKind.Enum => "Value",
        _ => kind.ToString(),
    });
}
