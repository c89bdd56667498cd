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

[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonModelConverter<Error>))]
public sealed class Error : global::ReduGen.Generated.IJsonModel
{
    public Error() { }

    public required string Code { get; set; }

    public required string Message { get; set; }

    private static ReadOnlySpan<byte> Names => "\u0007\"code\":\u000a\"message\":"u8;

    [SetsRequiredMembers]
    private Error(ref global::ReduGen.Generated.JsonReader json)
    {
        var members = json.BeginObject(Names, 0x3UL);
        while (json.NextMember(ref members))
        {
            switch (members.Index)
            {
                case 0: Code = json.ReadString(); break;
                case 1: Message = json.ReadString(); break;
                default: json.SkipUnknown(ref members); break;
            }
        }
    }

    static object global::ReduGen.Generated.IJsonModel.Read(ref global::ReduGen.Generated.JsonReader json) => new Error(ref json);

    void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json)
    {
        json.BeginObject(Names);
        json.WriteString(Code);
        json.WriteString(Message);
        json.EndObject();
    }
}
