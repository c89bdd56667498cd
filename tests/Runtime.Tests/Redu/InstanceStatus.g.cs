// In the exact shape that the generator prints: a change of that shape is a change here too.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace Redu.Cloud;

[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonEnumConverter<InstanceStatus>))]
public readonly struct InstanceStatus : global::ReduGen.Generated.IJsonEnum<InstanceStatus>, IEquatable<InstanceStatus>
{
    private static readonly string[] Known = { Wire.Active, Wire.Shutoff, Wire.Build };
    private readonly string? _value;

    public InstanceStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    public static InstanceStatus Active => new InstanceStatus(Wire.Active);
    public static InstanceStatus Shutoff => new InstanceStatus(Wire.Shutoff);
    public static InstanceStatus Build => new InstanceStatus(Wire.Build);

    public string Value => _value ?? throw new InvalidOperationException("The default InstanceStatus has no value.");

    public static bool operator ==(InstanceStatus left, InstanceStatus right) => left.Equals(right);
    public static bool operator !=(InstanceStatus left, InstanceStatus right) => !left.Equals(right);
    public bool Equals(InstanceStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);
    public override bool Equals(object? obj) => obj is InstanceStatus other && Equals(other);
    public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode(StringComparison.Ordinal);
    public override string ToString() => _value ?? "";

    public static InstanceStatus Parse(string s, IFormatProvider? provider) => new InstanceStatus(s);
    public static bool TryParse(string? s, IFormatProvider? provider, out InstanceStatus result)
    {
        result = s is null ? default : new InstanceStatus(s);
        return s is not null;
    }

    static InstanceStatus global::ReduGen.Generated.IJsonEnum<InstanceStatus>.Read(ref global::ReduGen.Generated.JsonReader json) => new InstanceStatus(json.ReadString(Known));
    void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json) => json.WriteString(Value);

    public static class Wire
    {
        public const string Active = "ACTIVE";
        public const string Shutoff = "SHUTOFF";
        public const string Build = "BUILD";
    }
}
