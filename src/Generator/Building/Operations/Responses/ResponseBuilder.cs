using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>The responses of an operation (OpenAPI 3.1, 4.8.16): by status and media type, each with the type of its body.</summary>
internal static class ResponseBuilder
{
    public static ResponsesAnswer Build(PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        PlacedResponse[] responses = [.. Placed(placed, context)];
        var representations = responses.ToDictionary(static response => response, response => ResponseRepresentations.Of(response, types));
        var sequences = responses.ToDictionary(static response => response, static response => response.IsSuccess ? SequenceBuilder.Of(response) : []);
        PlacedResponse[] successes = [.. responses.Where(static response => response.IsSuccess)];
        if (!SequenceBuilder.TryBuild([.. successes.SelectMany(one => sequences[one])], placed, context, types, out StreamModel? stream))
        {
            return default;
        }

        if (RepresentationTypes.Of([.. successes.SelectMany(one => representations[one])], placed.WholeName + "Result", placed, context, types) is not { } typed)
        {
            return default;
        }

        TypeUse? result = ResultBuilder.Build(typed, successes.Any(one => representations[one].Count + sequences[one].Count == 0), placed, types);
        var models = new List<ResponseModel>();
        foreach (PlacedResponse response in responses)
        {
            if (response.IsSuccess)
            {
                models.Add(Model(response, sequences[response], typed.Where(one => one.Representation.Response == response), types, body => ResultBuilder.Conversion(body, result!)));
            }
            else if (Errors(response, representations[response], placed, context, types) is { } errors)
            {
                models.Add(Model(response, [], errors, types, static _ => ResultConversion.None));
            }
            else
            {
                return default;
            }
        }

        string[] choices = [.. successes.Select(one => representations[one]).Where(static bodies => bodies.Count > 1).SelectMany(static bodies => bodies).Select(static body => body.MediaType)];
        ResponseHeadersModel? headers = ResponseHeadersBuilder.Build(successes, placed, context, types);
        return new ResponsesAnswer(AreComplete: true, result, stream ?? ItemsOf(result, typed), headers, models.ToEquatableArray(), choices.Distinct().ToEquatableArray())
        {
            Examples = context.WantsExamples
                ? responses.SelectMany(one => ResponseExamples.Of(one, representations[one], sequences[one], context)).ToEquatableArray()
                : EquatableArray<ExampleModel>.Empty,
        };
    }

    private static IEnumerable<PlacedResponse> Placed(PlacedOperation placed, BuildContext context)
    {
        var byStatus = new List<(int Status, IOpenApiResponse Response, JsonPointer At)>();
        foreach (KeyValuePair<string, IOpenApiResponse> response in placed.Operation.Responses ?? [])
        {
            JsonPointer at = placed.At.Append("responses").Append(response.Key);
            if (ResponseStatus.Parse(response.Key) is { } status)
            {
                byStatus.Add((status, response.Value, at));
            }
            else
            {
                context.Report(DocumentDescriptors.BadStatus, at, response.Key, placed.Text);
            }
        }

        IReadOnlyList<int> successes = ResponseStatus.Successes([.. byStatus.Select(static one => one.Status)]);
        foreach ((int status, IOpenApiResponse response, JsonPointer at) in byStatus)
        {
            bool isSuccess = successes.Contains(status);
            if (isSuccess)
            {
                yield return new PlacedResponse(response, status, IsSuccess: true, at);
            }

            if (!isSuccess || status == ResponseStatus.Default)
            {
                yield return new PlacedResponse(response, status, IsSuccess: false, at);
            }
        }

        if (!byStatus.Any(one => successes.Contains(one.Status)))
        {
            yield return new PlacedResponse(new OpenApiResponse(), successes[0], IsSuccess: true, placed.At.Append("responses"));
        }
    }

    // XML is understood once it is whole.
    private static StreamModel? ItemsOf(TypeUse? result, IReadOnlyList<TypedRepresentation> typed) =>
        result is { Kind: JsonKind.List, Item: { } item } && !typed.Any(static one => one.Representation.Kind == ResponseBodyKind.Xml)
            ? new StreamModel(StreamKind.Json, item)
            : null;

    // An error that is neither JSON nor XML has no type; its text is in the exception.
    private static IReadOnlyList<TypedRepresentation>? Errors(
        PlacedResponse response, IReadOnlyList<ResponseRepresentation> representations, PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        ResponseRepresentation[] typed = [.. representations.Where(static one => one.HasSchemaType)];
        return RepresentationTypes.Of(typed, placed.WholeName + "Error" + response.Status, placed, context, types);
    }

    private static ResponseModel Model(
        PlacedResponse response,
        IReadOnlyList<ResponseSequence> sequences,
        IEnumerable<TypedRepresentation> typed,
        SchemaTypes types,
        Func<TypeUse, ResultConversion> conversion) => new(
        response.Status,
        response.IsSuccess,
        typed.Select(one => new ResponseBodyModel(
            one.Representation.Kind,
            ResponseMediaType.Told(one.Representation),
            one.Type,
            conversion(one.Type),
            one.Representation.Kind == ResponseBodyKind.Xml ? types.Xml.Body(one.Representation.Use) : null)).ToEquatableArray(),
        sequences.Select(static one => one.MediaType).ToEquatableArray(),
        response.Response.Description ?? "");
}
