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

[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ReduGen.Generated.JsonModelConverter<ErrorResponse>))]
public sealed class ErrorResponse : global::ReduGen.Generated.IJsonModel
{
    public ErrorResponse() { }

    public required Error Error { get; set; }

    private static ReadOnlySpan<byte> Names => "\u0008\"error\":"u8;

    [SetsRequiredMembers]
    private ErrorResponse(ref global::ReduGen.Generated.JsonReader json)
    {
        var members = json.BeginObject(Names, 0x1UL);
        while (json.NextMember(ref members))
        {
            switch (members.Index)
            {
                case 0: Error = json.ReadModel<Error>(); break;
                default: json.SkipUnknown(ref members); break;
            }
        }
    }

    static object global::ReduGen.Generated.IJsonModel.Read(ref global::ReduGen.Generated.JsonReader json) => new ErrorResponse(ref json);

    void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json)
    {
        json.BeginObject(Names);
        json.WriteModel(Error);
        json.EndObject();
    }
}
