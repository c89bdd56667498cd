using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>Writes JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591, CA1822
public ref partial struct JsonWriter
{
    public void WriteString(string value) => throw new NotImplementedException();
    public void WriteStringOrSkip(string? value) => throw new NotImplementedException();
    public void WriteBoolean(bool value) => throw new NotImplementedException();
    public void WriteBooleanOrSkip(bool? value) => throw new NotImplementedException();
    public void WriteSByte(sbyte value) => throw new NotImplementedException();
    public void WriteSByteOrSkip(sbyte? value) => throw new NotImplementedException();
    public void WriteByte(byte value) => throw new NotImplementedException();
    public void WriteByteOrSkip(byte? value) => throw new NotImplementedException();
    public void WriteInt16(short value) => throw new NotImplementedException();
    public void WriteInt16OrSkip(short? value) => throw new NotImplementedException();
    public void WriteUInt16(ushort value) => throw new NotImplementedException();
    public void WriteUInt16OrSkip(ushort? value) => throw new NotImplementedException();
    public void WriteInt32(int value) => throw new NotImplementedException();
    public void WriteInt32OrSkip(int? value) => throw new NotImplementedException();
    public void WriteUInt32(uint value) => throw new NotImplementedException();
    public void WriteUInt32OrSkip(uint? value) => throw new NotImplementedException();
    public void WriteInt64(long value) => throw new NotImplementedException();
    public void WriteInt64OrSkip(long? value) => throw new NotImplementedException();
    public void WriteUInt64(ulong value) => throw new NotImplementedException();
    public void WriteUInt64OrSkip(ulong? value) => throw new NotImplementedException();
    public void WriteSingle(float value) => throw new NotImplementedException();
    public void WriteSingleOrSkip(float? value) => throw new NotImplementedException();
    public void WriteDouble(double value) => throw new NotImplementedException();
    public void WriteDoubleOrSkip(double? value) => throw new NotImplementedException();
    public void WriteDecimal(decimal value) => throw new NotImplementedException();
    public void WriteDecimalOrSkip(decimal? value) => throw new NotImplementedException();
    public void WriteDateTime(DateTimeOffset value) => throw new NotImplementedException();
    public void WriteDateTimeOrSkip(DateTimeOffset? value) => throw new NotImplementedException();
    public void WriteDate(DateOnly value) => throw new NotImplementedException();
    public void WriteDateOrSkip(DateOnly? value) => throw new NotImplementedException();
    public void WriteTime(TimeOnly value) => throw new NotImplementedException();
    public void WriteTimeOrSkip(TimeOnly? value) => throw new NotImplementedException();
    public void WriteGuid(Guid value) => throw new NotImplementedException();
    public void WriteGuidOrSkip(Guid? value) => throw new NotImplementedException();
    public void WriteUri(Uri value) => throw new NotImplementedException();
    public void WriteUriOrSkip(Uri? value) => throw new NotImplementedException();
    public void WriteBytes(byte[] value) => throw new NotImplementedException();
    public void WriteBytesOrSkip(byte[]? value) => throw new NotImplementedException();
    public void WriteBase64Url(byte[] value) => throw new NotImplementedException();
    public void WriteBase64UrlOrSkip(byte[]? value) => throw new NotImplementedException();
    public void BeginObject(ReadOnlySpan<byte> names) => throw new NotImplementedException();
    public void EndObject() => throw new NotImplementedException();
    public void WriteNull() => throw new NotImplementedException();
    public void WriteElement(JsonElement value) => throw new NotImplementedException();
    public void WriteModel<T>(T value) where T : class, IJsonModel<T> => throw new NotImplementedException();
    public void WriteValue<T>(T value) where T : struct, IJsonEnum<T> => throw new NotImplementedException();
    public void WriteList<T>(IReadOnlyList<T> value, JsonType<T> item) => throw new NotImplementedException();
    public void WriteMap<T>(IDictionary<string, T> value, JsonType<T> type) => throw new NotImplementedException();
}
