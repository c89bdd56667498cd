using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>What an enumeration of strings has of its own.</summary>
internal static class StringEnumEmitter
{
    public static void Write(CodeWriter code, EnumModel type) => code.Line(
        $$"""
        private static readonly string[] Known = { {{EncodedText.List(type.Values.Select(static value => EncodedText.Code($"Wire.{value.Name}")))}} };

        private readonly string _value;

        /// <summary>Makes a value, one of the document's or any other.</summary>
        /// <param name="value">The value as it is sent.</param>
        /// <exception cref="global::System.ArgumentNullException">The value is null.</exception>
        public {{type.Name}}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

        /// <summary>The value as it is sent; null where nothing was assigned.</summary>
        public string? Value => _value;

        /// <inheritdoc/>
        public bool Equals({{type.Name}} other) => string.Equals(_value, other._value, global::System.StringComparison.Ordinal);

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

        static {{type.Name}} global::ReduGen.Generated.IJsonEnum<{{type.Name}}>.Read(ref global::ReduGen.Generated.JsonReader json) => new {{type.Name}}(json.ReadString(Known));

        void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json) => json.WriteString(_value);
        """);
}
