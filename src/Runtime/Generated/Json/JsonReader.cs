using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace ReduGen.Generated;

/// <summary>Reads JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CS1591, CA1822
public ref partial struct JsonReader
{
    public string ReadString() => throw new NotImplementedException();
    public string? ReadStringOrNull() => throw new NotImplementedException();
    public bool ReadBoolean() => throw new NotImplementedException();
    public bool? ReadBooleanOrNull() => throw new NotImplementedException();
    public sbyte ReadSByte() => throw new NotImplementedException();
    public sbyte? ReadSByteOrNull() => throw new NotImplementedException();
    public byte ReadByte() => throw new NotImplementedException();
    public byte? ReadByteOrNull() => throw new NotImplementedException();
    public short ReadInt16() => throw new NotImplementedException();
    public short? ReadInt16OrNull() => throw new NotImplementedException();
    public ushort ReadUInt16() => throw new NotImplementedException();
    public ushort? ReadUInt16OrNull() => throw new NotImplementedException();
    public int ReadInt32() => throw new NotImplementedException();
    public int? ReadInt32OrNull() => throw new NotImplementedException();
    public uint ReadUInt32() => throw new NotImplementedException();
    public uint? ReadUInt32OrNull() => throw new NotImplementedException();
    public long ReadInt64() => throw new NotImplementedException();
    public long? ReadInt64OrNull() => throw new NotImplementedException();
    public ulong ReadUInt64() => throw new NotImplementedException();
    public ulong? ReadUInt64OrNull() => throw new NotImplementedException();
    public float ReadSingle() => throw new NotImplementedException();
    public float? ReadSingleOrNull() => throw new NotImplementedException();
    public double ReadDouble() => throw new NotImplementedException();
    public double? ReadDoubleOrNull() => throw new NotImplementedException();
    public decimal ReadDecimal() => throw new NotImplementedException();
    public decimal? ReadDecimalOrNull() => throw new NotImplementedException();
    public DateTimeOffset ReadDateTime() => throw new NotImplementedException();
    public DateTimeOffset? ReadDateTimeOrNull() => throw new NotImplementedException();
    public DateOnly ReadDate() => throw new NotImplementedException();
    public DateOnly? ReadDateOrNull() => throw new NotImplementedException();
    public TimeOnly ReadTime() => throw new NotImplementedException();
    public TimeOnly? ReadTimeOrNull() => throw new NotImplementedException();
    public Guid ReadGuid() => throw new NotImplementedException();
    public Guid? ReadGuidOrNull() => throw new NotImplementedException();
    public Uri ReadUri() => throw new NotImplementedException();
    public Uri? ReadUriOrNull() => throw new NotImplementedException();
    public byte[] ReadBytes() => throw new NotImplementedException();
    public byte[]? ReadBytesOrNull() => throw new NotImplementedException();
    public byte[] ReadBase64Url() => throw new NotImplementedException();
    public byte[]? ReadBase64UrlOrNull() => throw new NotImplementedException();
    public string ReadString(string[] known) => throw new NotImplementedException();
    public JsonMembers BeginObject(ReadOnlySpan<byte> names) => throw new NotImplementedException();
    public JsonMembers BeginObject(ReadOnlySpan<byte> names, ulong required) => throw new NotImplementedException();
    public JsonMembers BeginObject(ReadOnlySpan<byte> names, ReadOnlySpan<ulong> required) => throw new NotImplementedException();
    public bool NextMember(ref JsonMembers members) => throw new NotImplementedException();
    public string MemberName(ref JsonMembers members) => throw new NotImplementedException();
    public bool IsMember(ref JsonMembers members, ReadOnlySpan<byte> name) => throw new NotImplementedException();
    public void Skip() => throw new NotImplementedException();
    public bool TryReadNull() => throw new NotImplementedException();
    public JsonElement ReadElement() => throw new NotImplementedException();

    public T ReadModel<T>() where T : class, IJsonModel<T> => throw new NotImplementedException();
    public T? ReadModelOrNull<T>() where T : class, IJsonModel<T> => throw new NotImplementedException();
    public T ReadValue<T>() where T : struct, IJsonEnum<T> => throw new NotImplementedException();
    public T? ReadValueOrNull<T>() where T : struct, IJsonEnum<T> => throw new NotImplementedException();
    public List<T> ReadList<T>(JsonType<T> item) => throw new NotImplementedException();
    public IDictionary<string, T> ReadMap<T>(JsonType<T> value) => throw new NotImplementedException();
}
