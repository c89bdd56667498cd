using System;
using System.Text.Json;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>The fixture's models, read over Utf8JsonReader.</summary>
internal static class OracleModels
{
    /// <summary>Reads a whole body; null where it is refused.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> body, OracleRead<T> read)
        where T : class
    {
        var json = new Utf8JsonReader(body.StartsWith("\uFEFF"u8) ? body[3..] : body, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            json.Read();
            T value = read(ref json);
            Oracle.Require(!json.Read());
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public static Instance Instance(ref Utf8JsonReader json)
    {
        Oracle.Require(json.TokenType == JsonTokenType.StartObject);
        var value = new Instance
        {
            Id = null!, Name = null!, Status = default, State = null!, ImageId = null!, FlavorId = null!, Created = default, Updated = default, Metadata = null!, ProjectId = null!,
        };
        int seen = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            string name = Oracle.Name(ref json);
            json.Read();
            switch (name)
            {
                case "id": value.Id = Oracle.Text(ref json); seen |= 1; break;
                case "name": value.Name = Oracle.Text(ref json); seen |= 2; break;
                case "status": value.Status = new InstanceStatus(Oracle.Text(ref json)); seen |= 4; break;
                case "state": value.State = Oracle.Text(ref json); seen |= 8; break;
                case "image_id": value.ImageId = Oracle.Text(ref json); seen |= 16; break;
                case "flavor_id": value.FlavorId = Oracle.Text(ref json); seen |= 32; break;
                case "created": value.Created = Oracle.DateTime(Oracle.Text(ref json)) ?? throw new JsonException(); seen |= 64; break;
                case "updated": value.Updated = Oracle.DateTime(Oracle.Text(ref json)) ?? throw new JsonException(); seen |= 128; break;
                case "metadata": value.Metadata = Metadata(ref json); seen |= 256; break;
                case "note": value.Note = TextOrNull(ref json); break;
                case "project_id": value.ProjectId = Oracle.Text(ref json); seen |= 512; break;
                default: json.Skip(); break;
            }
        }

        Oracle.Require(seen == 1023);
        return value;
    }

    public static Sample Sample(ref Utf8JsonReader json)
    {
        Oracle.Require(json.TokenType == JsonTokenType.StartObject);
        var value = new Sample();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            string name = Oracle.Name(ref json);
            json.Read();
            switch (name)
            {
                case "sbyte": value.SByte = Oracle.Integer<sbyte>(ref json); break;
                case "byte": value.Byte = Oracle.Integer<byte>(ref json); break;
                case "int16": value.Int16 = Oracle.Integer<short>(ref json); break;
                case "uint16": value.UInt16 = Oracle.Integer<ushort>(ref json); break;
                case "int32": value.Int32 = Oracle.Integer<int>(ref json); break;
                case "uint32": value.UInt32 = Oracle.Integer<uint>(ref json); break;
                case "int64": value.Int64 = Oracle.Integer<long>(ref json); break;
                case "uint64": value.UInt64 = Oracle.Integer<ulong>(ref json); break;
                case "single": value.Single = Oracle.Single(ref json); break;
                case "double": value.Double = Oracle.Double(ref json); break;
                case "decimal": value.Decimal = Oracle.Decimal(ref json); break;
                case "boolean": value.Boolean = json.TokenType == JsonTokenType.Null ? null : json.GetBoolean(); break;
                case "datetime": value.DateTime = Oracle.OrNull(ref json, Oracle.DateTime); break;
                case "date": value.Date = Oracle.OrNull(ref json, Oracle.Date); break;
                case "time": value.Time = Oracle.OrNull(ref json, Oracle.Time); break;
                case "guid": value.Guid = Oracle.OrNull<Guid>(ref json, text => Guid.TryParse(text, out Guid guid) ? guid : null); break;
                case "uri": value.Uri = TextOrNull(ref json) is { } uri ? Oracle.Uri(uri) : null; break;
                case "base64url": value.Base64Url = TextOrNull(ref json) is { } text ? Oracle.Base64Url(text) : null; break;
                case "bytes": value.Bytes = json.TokenType == JsonTokenType.Null ? null : json.GetBytesFromBase64(); break;
                case "element": value.Element = Oracle.Element(ref json); break;
                case "numbers": value.Numbers = Oracle.List(ref json, (ref Utf8JsonReader item) => Oracle.Integer<int>(ref item) ?? throw new JsonException()); break;
                case "maybe": value.Maybe = Oracle.List(ref json, TextOrNull); break;
                case "map": value.Map = Oracle.Map(ref json, (ref Utf8JsonReader item) => Oracle.Integer<long>(ref item) ?? throw new JsonException()); break;
                case "children": value.Children = Oracle.List(ref json, Sample); break;
                case "text": value.Text = TextOrNull(ref json); break;
                case "größe" or "gr\u00C3\u00B6\u00C3\u009Fe": value.Size = Oracle.Integer<int>(ref json); break;
                case "odd\"name": value.Odd = TextOrNull(ref json); break;
                default: json.Skip(); break;
            }
        }

        return value;
    }

    private static InstanceMetadata Metadata(ref Utf8JsonReader json)
    {
        Oracle.Require(json.TokenType == JsonTokenType.StartObject);
        var value = new InstanceMetadata();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            string name = Oracle.Text(ref json);
            json.Read();
            switch (name)
            {
                case "isPublic": value.IsPublic = TextOrNull(ref json); break;
                case "enableSSH": value.EnableSsh = TextOrNull(ref json); break;
                case "floatingIp": value.FloatingIp = TextOrNull(ref json); break;
                default: value.AdditionalProperties[name] = Oracle.Text(ref json); break;
            }
        }

        return value;
    }

    private static string? TextOrNull(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null ? null : Oracle.Text(ref json);
}
