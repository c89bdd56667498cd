using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Examples;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>The examples of a response in the media types that the client reads. Bytes have none: a text cannot be what is in a file.</summary>
internal static class ResponseExamples
{
    public static IEnumerable<ExampleModel> Of(
        PlacedResponse response, IReadOnlyList<ResponseRepresentation> representations, IReadOnlyList<ResponseSequence> sequences, BuildContext context) =>
    [
        .. representations.Where(one => context.WantsExamples && one.Kind != ResponseBodyKind.Stream).SelectMany(one => ExampleBuilder
            .Of(response.Response.Content![one.MediaType], WrittenExamples.Of(response.Response, one.MediaType), one.Kind == ResponseBodyKind.Json, context)
            .Select(text => new ExampleModel(response.Status, ResponseMediaType.Known(one), text))),
        .. sequences.Where(one => context.WantsExamples && one.Kind != StreamKind.Parts).SelectMany(one => ExampleBuilder
            .OfSequence(one.Content, one.Kind == StreamKind.Events, context)
            .Select(text => new ExampleModel(response.Status, one.MediaType, text))),
    ];
}
