using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Json;

/// <summary>
/// What System.Text.Json finds on a generated type. The converters are classes of the client's own assembly, because an attribute holds the whole name of the
/// assembly that a type comes from: with the runtime's own converters the library of OpenAI's 2,436 types had 250 KB of its name.
/// </summary>
internal static class ConvertersEmitter
{
    /// <summary>The attribute of an object's class, or of a union's.</summary>
    public static void WriteModelAttribute(CodeWriter code, HeaderModel header, EncodedText type) =>
        WriteAttribute(code, EncodedText.Code($"{header.ConvertersName}.Model<{type}>"));

    /// <summary>The attribute of an enumeration.</summary>
    public static void WriteEnumAttribute(CodeWriter code, HeaderModel header, EncodedText type) =>
        WriteAttribute(code, EncodedText.Code($"{header.ConvertersName}.Enum<{type}>"));

    /// <summary>The converters.</summary>
    public static void Write(CodeWriter code, HeaderModel header)
    {
        code.Line($"/// <summary>Lets System.Text.Json read and write the types of this client, by their own code.</summary>");
        TypeHeading.WriteAttributes(code);
        code.Line(
            $$"""
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            {{TypeHeading.Accessibility(header)}} static class {{header.ConvertersName}}
            {
                /// <summary>Reads and writes an object, or a union.</summary>
                public sealed class Model<T> : global::ReduGen.Generated.JsonModelConverter<T>
                    where T : class, global::ReduGen.Generated.IJsonModel
                {
                }

                /// <summary>Reads and writes a value of an enumeration.</summary>
                public sealed class Enum<T> : global::ReduGen.Generated.JsonEnumConverter<T>
                    where T : struct, global::ReduGen.Generated.IJsonEnum<T>
                {
                }
            }
            """);
    }

    private static void WriteAttribute(CodeWriter code, EncodedText converter) =>
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]");
}
