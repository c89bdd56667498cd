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

[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonModelConverter<Instance>))]
public sealed class Instance : global::ReduGen.Generated.IJsonModel
{
    public Instance() { }

    public required string Id { get; set; }

    public required string Name { get; set; }

    public required InstanceStatus Status { get; set; }

    public required InstanceState State { get; set; }

    public required string ImageId { get; set; }

    public required string FlavorId { get; set; }

    public required DateTimeOffset Created { get; set; }

    public required DateTimeOffset Updated { get; set; }

    public required InstanceMetadata Metadata { get; set; }

    public required string UserId { get; set; }

    public required string ProjectId { get; set; }

    private static ReadOnlySpan<byte> Names => "\u0005\"id\":\u0007\"name\":\u0009\"status\":\u0008\"state\":\u000b\"image_id\":\u000c\"flavor_id\":\u000a\"created\":\u000a\"updated\":\u000b\"metadata\":\u000a\"user_id\":\u000d\"project_id\":"u8;

    [SetsRequiredMembers]
    private Instance(ref global::ReduGen.Generated.JsonReader json)
    {
        var members = json.BeginObject(Names, 0x7FFUL);
        while (json.NextMember(ref members))
        {
            switch (members.Index)
            {
                case 0: Id = json.ReadString(); break;
                case 1: Name = json.ReadString(); break;
                case 2: Status = json.ReadValue<InstanceStatus>(); break;
                case 3: State = json.ReadValue<InstanceState>(); break;
                case 4: ImageId = json.ReadString(); break;
                case 5: FlavorId = json.ReadString(); break;
                case 6: Created = json.ReadDateTime(); break;
                case 7: Updated = json.ReadDateTime(); break;
                case 8: Metadata = json.ReadModel<InstanceMetadata>(); break;
                case 9: UserId = json.ReadString(); break;
                case 10: ProjectId = json.ReadString(); break;
                default: json.SkipUnknown(ref members); break;
            }
        }
    }

    static object global::ReduGen.Generated.IJsonModel.Read(ref global::ReduGen.Generated.JsonReader json) => new Instance(ref json);

    void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json)
    {
        json.BeginObject(Names);
        json.WriteString(Id);
        json.WriteString(Name);
        json.WriteValue(Status);
        json.WriteValue(State);
        json.WriteString(ImageId);
        json.WriteString(FlavorId);
        json.WriteDateTime(Created);
        json.WriteDateTime(Updated);
        json.WriteModel(Metadata);
        json.WriteString(UserId);
        json.WriteString(ProjectId);
        json.EndObject();
    }
}
