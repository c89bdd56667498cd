using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>An open enumeration of strings: a struct over the wire value with a name for each value of the document.</summary>
internal static class StringEnumEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, StringEnumModel type)
    {
        DocumentationEmitter.Write(code, type.Documentation, EncodedText.Code($"An enumeration of the document."));
        TypeHeading.WriteAttributes(code, type.IsDeprecated);
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonEnumConverter<{type.Name}>))]");
        using (code.Open($"{TypeHeading.Accessibility(header)} readonly struct {type.Name} : global::ReduGen.Generated.IJsonEnum<{type.Name}>, global::System.IEquatable<{type.Name}>, global::System.IParsable<{type.Name}>"))
        {
            WriteValues(code, type);
            code.Line();
            WriteMembers(code, type);
            code.Line();
            WriteJson(code, type);
        }
    }

    private static void WriteValues(CodeWriter code, StringEnumModel type)
    {
        code.Line(
            $"""
            private static readonly string[] Known = {List(type.Values)};

            private readonly string _value;

            /// <summary>Makes a value, one of the document's or any other.</summary>
            /// <param name="value">The value as it is sent.</param>
            /// <exception cref="global::System.ArgumentNullException">The value is null.</exception>
            public {type.Name}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

            """);
        foreach (EnumValueModel value in type.Values)
        {
            code.Line(
                $"""
                /// <summary><c>{EncodedText.Xml(value.WireValue)}</c></summary>
                public static {type.Name} {value.Name} => new {type.Name}(Wire.{value.Name});

                """);
        }

        code.Line($"/// <summary>The values as they are sent: constants, for <c>switch</c>.</summary>");
        using (code.Open($"public static class Wire"))
        {
            foreach (EnumValueModel value in type.Values)
            {
                code.Line(
                    $"""
                    /// <summary><c>{EncodedText.Xml(value.WireValue)}</c></summary>
                    public const string {value.Name} = {EncodedText.Literal(value.WireValue)};
                    """);
            }
        }
    }

    private static EncodedText List(EquatableArray<EnumValueModel> values)
    {
        EncodedText all = default;
        foreach (EnumValueModel value in values)
        {
            all = all.IsEmpty ? EncodedText.Code($"Wire.{value.Name}") : EncodedText.Code($"{all}, Wire.{value.Name}");
        }

        return EncodedText.Code($"{{ {all} }}");
    }

    private static void WriteMembers(CodeWriter code, StringEnumModel type) => code.Line(
        $$"""
        /// <summary>The value as it is sent; null where nothing was assigned.</summary>
        public string? Value => _value;

        /// <summary>Whether two values are sent alike.</summary>
        public static bool operator ==({{type.Name}} left, {{type.Name}} right) => left.Equals(right);

        /// <summary>Whether two values are sent differently.</summary>
        public static bool operator !=({{type.Name}} left, {{type.Name}} right) => !left.Equals(right);

        /// <inheritdoc/>
        public bool Equals({{type.Name}} other) => string.Equals(_value, other._value, global::System.StringComparison.Ordinal);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is {{type.Name}} other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode();

        /// <summary>The value as it is sent; empty where nothing was assigned.</summary>
        public override string ToString() => _value ?? "";

        /// <inheritdoc/>
        public static {{type.Name}} Parse(string s, global::System.IFormatProvider? provider) => new {{type.Name}}(s);

        /// <inheritdoc/>
        public static bool TryParse(string? s, global::System.IFormatProvider? provider, out {{type.Name}} result)
        {
            result = s is null ? default : new {{type.Name}}(s);
            return s is not null;
        }
        """);

    private static void WriteJson(CodeWriter code, StringEnumModel type) => code.Line(
        $"""
        static {type.Name} global::ReduGen.Generated.IJsonEnum<{type.Name}>.Read(ref global::ReduGen.Generated.JsonReader json) => new {type.Name}(json.ReadString(Known));

        void global::ReduGen.Generated.IJsonEnum<{type.Name}>.Write(ref global::ReduGen.Generated.JsonWriter json) => json.WriteString(_value);
        """);
}
