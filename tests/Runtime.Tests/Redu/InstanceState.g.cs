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

[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonEnumConverter<InstanceState>))]
public readonly struct InstanceState : global::ReduGen.Generated.IJsonEnum<InstanceState>, IEquatable<InstanceState>
{
    private static readonly string[] Known = { Wire.Active, Wire.Stopped, Wire.Provisioning };
    private readonly string? _value;

    public InstanceState(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    public static InstanceState Active => new InstanceState(Wire.Active);
    public static InstanceState Stopped => new InstanceState(Wire.Stopped);
    public static InstanceState Provisioning => new InstanceState(Wire.Provisioning);

    public string Value => _value ?? throw new InvalidOperationException("The default InstanceState has no value.");

    public static bool operator ==(InstanceState left, InstanceState right) => left.Equals(right);
    public static bool operator !=(InstanceState left, InstanceState right) => !left.Equals(right);
    public bool Equals(InstanceState other) => string.Equals(_value, other._value, StringComparison.Ordinal);
    public override bool Equals(object? obj) => obj is InstanceState other && Equals(other);
    public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode(StringComparison.Ordinal);
    public override string ToString() => _value ?? "";

    public static InstanceState Parse(string s, IFormatProvider? provider) => new InstanceState(s);
    public static bool TryParse(string? s, IFormatProvider? provider, out InstanceState result)
    {
        result = s is null ? default : new InstanceState(s);
        return s is not null;
    }

    static InstanceState global::ReduGen.Generated.IJsonEnum<InstanceState>.Read(ref global::ReduGen.Generated.JsonReader json) => new InstanceState(json.ReadString(Known));
    void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json) => json.WriteString(Value);

    public static class Wire
    {
        public const string Active = "active";
        public const string Stopped = "stopped";
        public const string Provisioning = "provisioning";
    }
}
