using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>The types of JSON values, and the combinators that make larger ones of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Json
{
    /// <summary>A string.</summary>
    public static JsonType<string> String { get; } = new JsonScalarType<string>(
        static (ref json) => json.ReadString(), static (ref json, value) => json.WriteString(value));

    /// <summary>A boolean.</summary>
    public static JsonType<bool> Boolean { get; } = new JsonScalarType<bool>(
        static (ref json) => json.ReadBoolean(), static (ref json, value) => json.WriteBoolean(value));

    /// <summary>A whole number of 8 bits.</summary>
    public static JsonType<sbyte> SByte { get; } = new JsonScalarType<sbyte>(
        static (ref json) => json.ReadSByte(), static (ref json, value) => json.WriteSByte(value));

    /// <summary>A whole number of 8 bits, not negative.</summary>
    public static JsonType<byte> Byte { get; } = new JsonScalarType<byte>(
        static (ref json) => json.ReadByte(), static (ref json, value) => json.WriteByte(value));

    /// <summary>A whole number of 16 bits.</summary>
    public static JsonType<short> Int16 { get; } = new JsonScalarType<short>(
        static (ref json) => json.ReadInt16(), static (ref json, value) => json.WriteInt16(value));

    /// <summary>A whole number of 16 bits, not negative.</summary>
    public static JsonType<ushort> UInt16 { get; } = new JsonScalarType<ushort>(
        static (ref json) => json.ReadUInt16(), static (ref json, value) => json.WriteUInt16(value));

    /// <summary>A whole number of 32 bits.</summary>
    public static JsonType<int> Int32 { get; } = new JsonScalarType<int>(
        static (ref json) => json.ReadInt32(), static (ref json, value) => json.WriteInt32(value));

    /// <summary>A whole number of 32 bits, not negative.</summary>
    public static JsonType<uint> UInt32 { get; } = new JsonScalarType<uint>(
        static (ref json) => json.ReadUInt32(), static (ref json, value) => json.WriteUInt32(value));

    /// <summary>A whole number of 64 bits.</summary>
    public static JsonType<long> Int64 { get; } = new JsonScalarType<long>(
        static (ref json) => json.ReadInt64(), static (ref json, value) => json.WriteInt64(value));

    /// <summary>A whole number of 64 bits, not negative.</summary>
    public static JsonType<ulong> UInt64 { get; } = new JsonScalarType<ulong>(
        static (ref json) => json.ReadUInt64(), static (ref json, value) => json.WriteUInt64(value));

    /// <summary>A number, to about 7 digits.</summary>
    public static JsonType<float> Single { get; } = new JsonScalarType<float>(
        static (ref json) => json.ReadSingle(), static (ref json, value) => json.WriteSingle(value));

    /// <summary>A number, to about 16 digits.</summary>
    public static JsonType<double> Double { get; } = new JsonScalarType<double>(
        static (ref json) => json.ReadDouble(), static (ref json, value) => json.WriteDouble(value));

    /// <summary>A number, to 28 digits.</summary>
    public static JsonType<decimal> Decimal { get; } = new JsonScalarType<decimal>(
        static (ref json) => json.ReadDecimal(), static (ref json, value) => json.WriteDecimal(value));

    /// <summary>A date-time of RFC 3339.</summary>
    public static JsonType<DateTimeOffset> DateTime { get; } = new JsonScalarType<DateTimeOffset>(
        static (ref json) => json.ReadDateTime(), static (ref json, value) => json.WriteDateTime(value));

    /// <summary>A full-date of RFC 3339.</summary>
    public static JsonType<DateOnly> Date { get; } = new JsonScalarType<DateOnly>(
        static (ref json) => json.ReadDate(), static (ref json, value) => json.WriteDate(value));

    /// <summary>A time of day.</summary>
    public static JsonType<TimeOnly> Time { get; } = new JsonScalarType<TimeOnly>(
        static (ref json) => json.ReadTime(), static (ref json, value) => json.WriteTime(value));

    /// <summary>A date of HTTP.</summary>
    public static JsonType<DateTimeOffset> HttpDate { get; } = new JsonScalarType<DateTimeOffset>(
        static (ref json) => json.ReadHttpDate(), static (ref json, value) => json.WriteHttpDate(value));

    /// <summary>A number of seconds since the start of 1970.</summary>
    public static JsonType<DateTimeOffset> UnixTime { get; } = new JsonScalarType<DateTimeOffset>(
        static (ref json) => json.ReadUnixTime(), static (ref json, value) => json.WriteUnixTime(value));

    /// <summary>A duration of ISO 8601.</summary>
    public static JsonType<TimeSpan> Duration { get; } = new JsonScalarType<TimeSpan>(
        static (ref json) => json.ReadDuration(), static (ref json, value) => json.WriteDuration(value));

    /// <summary>A UUID.</summary>
    public static JsonType<Guid> Guid { get; } = new JsonScalarType<Guid>(
        static (ref json) => json.ReadGuid(), static (ref json, value) => json.WriteGuid(value));

    /// <summary>A URI reference.</summary>
    public static JsonType<Uri> Uri { get; } = new JsonScalarType<Uri>(
        static (ref json) => json.ReadUri(), static (ref json, value) => json.WriteUri(value));

    /// <summary>Bytes in base64.</summary>
    public static JsonType<byte[]> Bytes { get; } = new JsonScalarType<byte[]>(
        static (ref json) => json.ReadBytes(), static (ref json, value) => json.WriteBytes(value));

    /// <summary>Bytes in base64url.</summary>
    public static JsonType<byte[]> Base64Url { get; } = new JsonScalarType<byte[]>(
        static (ref json) => json.ReadBase64Url(), static (ref json, value) => json.WriteBase64Url(value));

    /// <summary>Any JSON value.</summary>
    public static JsonType<JsonElement> Element { get; } = new JsonElementType();

    /// <summary>An object schema's type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Always the same instance.</returns>
    public static JsonType<T> Model<T>()
        where T : class, IJsonModel => JsonModelType<T>.Instance;

    /// <summary>An enumeration's type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Always the same instance.</returns>
    public static JsonType<T> Enum<T>()
        where T : struct, IJsonEnum<T> => JsonEnumType<T>.Instance;

    /// <summary>An array.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="item">How an element is read and written.</param>
    /// <returns>The array's type.</returns>
    public static JsonType<IReadOnlyList<T>> List<T>(JsonType<T> item) =>
        (JsonListType<T>)(item.ListType ??= new JsonListType<T>(item));

    /// <summary>An object whose member names are data.</summary>
    /// <typeparam name="T">The members' type.</typeparam>
    /// <param name="value">How a member is read and written.</param>
    /// <returns>The map's type.</returns>
    public static JsonType<IDictionary<string, T>> Map<T>(JsonType<T> value) =>
        (JsonMapType<T>)(value.MapType ??= new JsonMapType<T>(value));

    /// <summary>Numbers that may also stand in a string.</summary>
    /// <typeparam name="T">The numbers' type.</typeparam>
    /// <param name="type">How a number is read and written.</param>
    /// <returns>The type that reads both.</returns>
    public static JsonType<T> OrText<T>(JsonType<T> type) =>
        (JsonOrTextType<T>)(type.OrTextType ??= new JsonOrTextType<T>(type));

    /// <summary>A reference type's values, and null.</summary>
    /// <typeparam name="T">The type of the other values.</typeparam>
    /// <param name="type">How the other values are read and written.</param>
    /// <returns>The type with null.</returns>
    public static JsonType<T?> Nullable<T>(JsonType<T> type)
        where T : class => (JsonNullableType<T>)(type.NullableType ??= new JsonNullableType<T>(type));

    /// <summary>A value type's values, and null. Named apart because C# cannot overload by constraint.</summary>
    /// <typeparam name="T">The type of the other values.</typeparam>
    /// <param name="type">How the other values are read and written.</param>
    /// <returns>The type with null.</returns>
    public static JsonType<T?> NullableValue<T>(JsonType<T> type)
        where T : struct => (JsonNullableValueType<T>)(type.NullableType ??= new JsonNullableValueType<T>(type));
}
