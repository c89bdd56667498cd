using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>An open enumeration: a struct over the wire value with a name for each value of the document.</summary>
internal static class EnumEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, EnumModel type)
    {
        DocumentationEmitter.Write(code, type.Documentation, EncodedText.Code($"An enumeration of the document."));
        TypeHeading.WriteAttributes(code, type.IsDeprecated);
        ConvertersEmitter.WriteEnumAttribute(code, header, type.Name);
        using (code.Open(
            $"{TypeHeading.Accessibility(header)} readonly struct {type.Name} : global::ReduGen.Generated.IJsonEnum<{type.Name}>, global::System.IEquatable<{type.Name}>, global::System.IParsable<{type.Name}>"))
        {
            WriteWire(code, type);
            code.Line();
            if (type.Type.Kind == JsonKind.String)
            {
                StringEnumEmitter.Write(code, type);
            }
            else
            {
                NumberEnumEmitter.Write(code, type);
            }

            code.Line();
            WriteEquality(code, type);
        }
    }

    private static void WriteWire(CodeWriter code, EnumModel type)
    {
        code.Line($"/// <summary>The values as they are sent: constants, for <c>switch</c>.</summary>");
        using (code.Open($"public static class Wire"))
        {
            foreach (EnumValueModel value in type.Values)
            {
                code.Line(
                    $"""
                    /// <summary><c>{EncodedText.Xml(value.WireText)}</c></summary>
                    public const {type.Type.CSharp} {value.Name} = {value.Constant};
                    """);
            }
        }

        foreach (EnumValueModel value in type.Values)
        {
            code.Line();
            code.Line(
                $"""
                /// <summary><c>{EncodedText.Xml(value.WireText)}</c></summary>
                public static {type.Name} {value.Name} => new {type.Name}(Wire.{value.Name});
                """);
        }
    }

    private static void WriteEquality(CodeWriter code, EnumModel type) => code.Line(
        $$"""
        /// <summary>Whether two values are sent alike.</summary>
        public static bool operator ==({{type.Name}} left, {{type.Name}} right) => left.Equals(right);

        /// <summary>Whether two values are sent differently.</summary>
        public static bool operator !=({{type.Name}} left, {{type.Name}} right) => !left.Equals(right);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is {{type.Name}} other && Equals(other);
        """);
}
