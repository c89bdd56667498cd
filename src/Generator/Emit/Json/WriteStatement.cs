using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>The statement that writes a member's value to <c>json</c>.</summary>
internal static class WriteStatement
{
    public static EncodedText Of(TypeUse type, EncodedText value, WriteNull whenNull)
    {
        EncodedText suffix = EncodedText.Code($"{MethodSuffix.Of(type.Kind)}{Suffix(whenNull)}");
        return type.Kind switch
        {
            JsonKind.List when type.Item is { Kind: JsonKind.Model, AcceptsNull: false } => EncodedText.Code($"json.Write{suffix}({value});"),
            JsonKind.List or JsonKind.Map => EncodedText.Code($"json.Write{suffix}({JsonTypeText.Of(type.Item!)}, {value});"),
            _ => EncodedText.Code($"json.Write{suffix}({value});"),
        };
    }

    private static EncodedText Suffix(WriteNull whenNull) => whenNull switch
    {
        WriteNull.Skip => EncodedText.Code($"OrSkip"),
        WriteNull.Null => EncodedText.Code($"OrNull"),
        _ => default,
    };
}

/// <summary>What is written where a member's value is null.</summary>
internal enum WriteNull
{
    /// <summary>It cannot be null.</summary>
    Never,

    /// <summary>Nothing: the member is absent.</summary>
    Skip,

    /// <summary>A JSON null.</summary>
    Null,
}
