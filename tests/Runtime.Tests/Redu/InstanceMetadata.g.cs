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

[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonModelConverter<InstanceMetadata>))]
public sealed class InstanceMetadata : global::ReduGen.Generated.IJsonModel
{
    public InstanceMetadata() { }

    public string? IsPublic { get; set; }

    public string? EnableSsh { get; set; }

    public string? FloatingIp { get; set; }

    public IDictionary<string, string> AdditionalProperties { get; set; } = new global::ReduGen.Generated.JsonMap<string>();

    private static ReadOnlySpan<byte> Names => "\u000b\"isPublic\":\u000c\"enableSSH\":\u000d\"floatingIp\":"u8;

    [SetsRequiredMembers]
    private InstanceMetadata(ref global::ReduGen.Generated.JsonReader json)
    {
        var members = json.BeginObject(Names);
        while (json.NextMember(ref members))
        {
            switch (members.Index)
            {
                case 0: IsPublic = json.ReadStringOrNull(); break;
                case 1: EnableSsh = json.ReadStringOrNull(); break;
                case 2: FloatingIp = json.ReadStringOrNull(); break;
                default: AdditionalProperties[json.MemberName(ref members)] = json.ReadString(); break;
            }
        }
    }

    static object global::ReduGen.Generated.IJsonModel.Read(ref global::ReduGen.Generated.JsonReader json) => new InstanceMetadata(ref json);

    void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json)
    {
        json.BeginObject(Names);
        json.WriteStringOrSkip(IsPublic);
        json.WriteStringOrSkip(EnableSsh);
        json.WriteStringOrSkip(FloatingIp);
        foreach (var member in AdditionalProperties)
        {
            json.WriteName(member.Key);
            json.WriteString(member.Value);
        }
        json.EndObject();
    }
}
