using System.Linq;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>What an enumeration of numbers has of its own.</summary>
internal static class NumberEnumEmitter
{
    public static void Write(CodeWriter code, EnumModel type)
    {
        EncodedText number = type.Type.CSharp;
        EncodedText suffix = MethodSuffix.Of(type.Type.Kind);
        code.Line(
            $$"""
            private readonly {{number}} _value;

            /// <summary>Makes a value, one of the document's or any other.</summary>
            /// <param name="value">The value as it is sent.</param>
            public {{type.Name}}({{number}} value) => _value = value;

            /// <summary>The value as it is sent.</summary>
            public {{number}} Value => _value;

            /// <inheritdoc/>
            public bool Equals({{type.Name}} other) => _value.Equals(other._value);

            /// <inheritdoc/>
            public override int GetHashCode() => _value.GetHashCode();

            /// <summary>The value as it is sent.</summary>
            public override string ToString() => _value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

            /// <inheritdoc/>
            public static {{type.Name}} Parse(string s, global::System.IFormatProvider? provider) =>
                new {{type.Name}}({{number}}.Parse(s, global::System.Globalization.CultureInfo.InvariantCulture));

            /// <inheritdoc/>
            public static bool TryParse(string? s, global::System.IFormatProvider? provider, out {{type.Name}} result)
            {
                bool isNumber = {{number}}.TryParse(s, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out {{number}} value);
                result = new {{type.Name}}(value);
                return isNumber;
            }

            static {{type.Name}} global::ReduGen.Generated.IJsonEnum<{{type.Name}}>.Read(ref global::ReduGen.Generated.JsonReader json) =>
                new {{type.Name}}(json.CheckKnown<{{number}}>(json.Read{{suffix}}(), new {{number}}[] { {{EncodedText.List(type.Values.Select(static value => EncodedText.Code($"Wire.{value.Name}")))}} }));

            void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json) => json.Write{{suffix}}(_value);
            """);
    }
}
