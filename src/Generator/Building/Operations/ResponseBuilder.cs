using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Operations;

/// <summary>The responses of an operation (OpenAPI 3.1, 4.8.16): by status, each with the type of its JSON.</summary>
internal static class ResponseBuilder
{
    private static readonly TypeUse Stream = new(JsonKind.Bytes, EncodedText.Code($"global::System.IO.Stream"), IsValueType: false);

    public static ResponsesAnswer Build(PlacedOperation placed, BuildContext context, SchemaTypes types)
    {
        var responses = new List<ResponseModel>();
        foreach (KeyValuePair<string, IOpenApiResponse> response in placed.Operation.Responses ?? [])
        {
            JsonPointer at = placed.At.Append("responses").Append(response.Key);
            if (Status(response.Key) is not { } status)
            {
                context.Report(DocumentDescriptors.BadStatus, at, response.Key, placed.Text);
                continue;
            }

            if (!TryBody(response.Value, status, at, placed, context, types, out ResponseModel model))
            {
                return default;
            }

            responses.Add(model);
        }

        TypeUse?[] results = [.. responses.Where(static response => response.IsSuccess).Select(static response => response.Body).Distinct()];
        if (results.Length > 1)
        {
            context.Report(DocumentDescriptors.OperationPending, placed.At.Append("responses"), placed.Text, "successes of several types");
            return default;
        }

        return new ResponsesAnswer(AreComplete: true, results.FirstOrDefault(), responses.ToEquatableArray());
    }

    private static bool TryBody(
        IOpenApiResponse response, int status, JsonPointer at, PlacedOperation placed, BuildContext context, SchemaTypes types, out ResponseModel model)
    {
        model = new ResponseModel(status, IsSuccess(status), Body: null, ResponseBodyKind.Json, MediaType: null, response.Description ?? "");
        if (response.Content is not { Count: > 0 } content)
        {
            return true;
        }

        string? mediaType = content.Keys.FirstOrDefault(MediaTypes.IsJson) ?? content.Where(IsAnythingWithStructure).Select(static entry => entry.Key).FirstOrDefault();
        if (mediaType is null)
        {
            return TryOther(content.Keys.First(), at, placed, context, ref model);
        }

        JsonPointer schemaAt = At(response, at).Append("content").Append(mediaType).Append("schema");
        TypeUse? body = content[mediaType].Schema is { } schema
            ? types.Use(new SchemaUse(schema, schemaAt, placed.WholeName + (IsSuccess(status) ? "Result" : "Error" + status)))
            : FreeFormRule.Element;
        if (body is null)
        {
            context.Report(SchemaDescriptors.OperationLeftOut, at, placed.Text, "response " + at.Segment);
            return false;
        }

        bool isUsual = MediaTypes.IsUsual(mediaType, RequestBodyKind.Json) || !MediaTypes.IsJson(mediaType);
        model = model with { Body = body with { Constant = default }, MediaType = isUsual ? null : mediaType };
        return true;
    }

    // An error that is no JSON has no type; its text is in the exception.
    private static bool TryOther(string mediaType, JsonPointer at, PlacedOperation placed, BuildContext context, ref ResponseModel model)
    {
        if (!model.IsSuccess)
        {
            return true;
        }

        switch (MediaTypes.KindOf(mediaType))
        {
            case RequestBodyKind.Text:
                model = model with { Body = PrimitiveRule.Text, Kind = ResponseBodyKind.Text, MediaType = mediaType };
                return true;
            case RequestBodyKind.Stream:
                model = model with { Body = Stream, Kind = ResponseBodyKind.Stream, MediaType = mediaType };
                return true;
            default:
                context.Report(DocumentDescriptors.OperationPending, at.Append("content"), placed.Text, "a response of " + mediaType);
                return false;
        }
    }

    // "*/*" with a schema of an object is what servers that speak JSON write; the runtime looks at what comes.
    private static bool IsAnythingWithStructure(KeyValuePair<string, IOpenApiMediaType> entry) =>
        entry.Key.Trim() == "*/*" && entry.Value.Schema is { } schema && SchemaKinds.Of(schema) != JsonSchemaType.String;

    // A response by reference stands at its component.
    private static JsonPointer At(IOpenApiResponse response, JsonPointer at) =>
        response is OpenApiResponseReference { Reference.Id: { } id } ? Places.Responses.Append(id) : at;

    private static bool IsSuccess(int status) => status is 2 or (>= 200 and <= 299);

    // An exact status, a range (4XX → 4; 4xx is meant so too), or the default (0).
    private static int? Status(string text)
    {
        if (text == "default")
        {
            return 0;
        }

        bool isStatus = text.Length == 3 && text[0] is >= '1' and <= '5';
        return isStatus && text.EndsWith("XX", StringComparison.OrdinalIgnoreCase) ? text[0] - '0'
            : isStatus && text.All(static c => c is >= '0' and <= '9') ? ((text[0] - '0') * 100) + ((text[1] - '0') * 10) + text[2] - '0'
            : null;
    }
}
