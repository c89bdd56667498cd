using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>
/// The successes of an operation that are sequences (OpenAPI 3.2, 4.14.3: JSON Lines, JSON text sequences, server-sent events, multipart) → the type of
/// their items: that of <c>itemSchema</c>, else of <c>schema</c>, where an array stands for its items.
/// </summary>
internal static class SequenceBuilder
{
    /// <summary>The sequences of a response; of several kinds the first.</summary>
    public static IReadOnlyList<ResponseSequence> Of(PlacedResponse response)
    {
        ResponseSequence[] all =
        [
            .. (response.Response.Content ?? new Dictionary<string, IOpenApiMediaType>())
                .Where(static entry => MediaTypes.IsSequence(entry.Key) || MediaTypes.IsMultipart(entry.Key))
                .Select(entry => new ResponseSequence(response, entry.Key, entry.Value)),
        ];
        return [.. all.Where(one => one.Kind == all[0].Kind)];
    }

    /// <summary>The items; null where there are none. False where their schema has no type, which is reported.</summary>
    public static bool TryBuild(
        IReadOnlyList<ResponseSequence> sequences, PlacedOperation placed, BuildContext context, SchemaTypes types, out StreamModel? stream)
    {
        stream = null;
        if (sequences.Count == 0)
        {
            return true;
        }

        ResponseSequence first = sequences[0];
        stream = first.Kind switch
        {
            StreamKind.Parts => new StreamModel(StreamKind.Parts, null),
            StreamKind.Events => Events(first, placed, types),
            _ => Items(first, placed, types),
        };
        if (stream is null)
        {
            context.Report(SchemaDescriptors.OperationLeftOut, first.Response.At, placed.Text, "response " + first.Response.At.Segment);
        }

        return stream is not null;
    }

    private static StreamModel? Items(ResponseSequence sequence, PlacedOperation placed, SchemaTypes types)
    {
        // A sequence whose schema is a string is text as a whole: what its items are it does not say.
        if (Schema(sequence, placed.WholeName + "Item") is not { } use || UnionKinds.Of(use.Schema, types) == JsonSchemaType.String)
        {
            return new StreamModel(StreamKind.Json, FreeFormRule.Element);
        }

        bool isWhole = sequence.Content.ItemSchema is null;
        return types.UseAsItem(use) is { } type ? new StreamModel(StreamKind.Json, isWhole && type.Kind == JsonKind.List ? type.Item : type) : null;
    }

    private static StreamModel? Events(ResponseSequence sequence, PlacedOperation placed, SchemaTypes types)
    {
        if (Schema(sequence, placed.WholeName + "Event") is not { } use || EventSchema.DataOf(use, sequence.Content.ItemSchema is not null, types) is not { } data)
        {
            return new StreamModel(StreamKind.TextEvents, null);
        }

        return types.UseAsItem(data) is { } type ? new StreamModel(StreamKind.Events, type) : null;
    }

    private static SchemaUse? Schema(ResponseSequence sequence, string name) =>
        sequence.Content.ItemSchema is { } item ? new SchemaUse(item, sequence.At.Append("itemSchema"), name)
        : sequence.Content.Schema is { } schema ? new SchemaUse(schema, sequence.At.Append("schema"), name)
        : null;
}
