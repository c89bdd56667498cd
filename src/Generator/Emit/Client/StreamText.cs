using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The items that an operation gives one by one: their type, and the runtime's method that reads them.</summary>
internal static class StreamText
{
    /// <summary>What the method gives back.</summary>
    public static EncodedText Type(StreamModel stream) => EncodedText.Code($"global::System.Collections.Generic.IAsyncEnumerable<{Item(stream)}>");

    /// <summary>The runtime's method and its arguments up to the request.</summary>
    public static EncodedText Call(OperationModel operation, StreamModel stream) => stream.Kind switch
    {
        StreamKind.Events => EncodedText.Code($"StreamEventsAsync({operation.FieldName}, {JsonTypeText.Of(stream.Item!)}"),
        StreamKind.TextEvents => EncodedText.Code($"StreamEventsAsync({operation.FieldName}"),
        StreamKind.Parts => EncodedText.Code($"StreamPartsAsync({operation.FieldName}"),
        _ => EncodedText.Code($"StreamAsync({operation.FieldName}, {JsonTypeText.Of(stream.Item!)}"),
    };

    /// <summary>What the items are, for the documentation.</summary>
    public static EncodedText Words(StreamModel stream) => stream.Kind switch
    {
        StreamKind.Events or StreamKind.TextEvents => EncodedText.Code($"the events one by one, each as soon as it was received"),
        StreamKind.Parts => EncodedText.Code($"the parts one by one, each to be read before the next"),
        _ => EncodedText.Code($"the items one by one, each as soon as it was received"),
    };

    /// <summary>The type of an item.</summary>
    public static EncodedText Item(StreamModel stream) => stream.Kind switch
    {
        StreamKind.Events => EncodedText.Code($"global::System.Net.ServerSentEvents.SseItem<{stream.Item!.CSharpOrNull}>"),
        StreamKind.TextEvents => EncodedText.Code($"global::System.Net.ServerSentEvents.SseItem<string>"),
        StreamKind.Parts => EncodedText.Code($"global::ReduGen.ResponsePart"),
        _ => stream.Item!.CSharpOrNull,
    };
}
