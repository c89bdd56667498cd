using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Examples;

/// <summary>
/// The examples that the document has of a body, the nearest first: those of its media type (OpenAPI 3.1, 4.8.14), that of its schema, and one put together of
/// the examples of the schema's properties. The client reads them before a test sees them, so nothing is judged here.
/// </summary>
internal static class ExampleBuilder
{
    /// <summary>How many are kept of one body: the second is for a first one that cannot be read.</summary>
    private const int Most = 2;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The examples as they go over the wire.</summary>
    /// <param name="content">The media type.</param>
    /// <param name="ofResponse">Those that the response has in this media type.</param>
    /// <param name="isJson">Whether the body is JSON.</param>
    /// <param name="context">What keeps account of their length.</param>
    public static IEnumerable<string> Of(IOpenApiMediaType content, IEnumerable<JsonNode> ofResponse, bool isJson, BuildContext context) =>
        Kept(ofResponse.Concat(Values(content, context)).Select(value => Text(value, isJson, content.Schema)), context);

    /// <summary>The examples of a sequence: a text is one, and so is an array of its items or a single item.</summary>
    /// <param name="content">The media type.</param>
    /// <param name="areEvents">Whether its items are server-sent events.</param>
    /// <param name="context">What keeps account of their length.</param>
    public static IEnumerable<string> OfSequence(IOpenApiMediaType content, bool areEvents, BuildContext context) =>
        Kept(Values(content, context).Select(value => TextOf(value) ?? Sequence(value, areEvents)), context);

    private static IEnumerable<string> Kept(IEnumerable<string> texts, BuildContext context) =>
        texts.Distinct(StringComparer.Ordinal).Take(Most).Where(context.TakeExample);

    private static IEnumerable<JsonNode> Values(IOpenApiMediaType content, BuildContext context)
    {
        if (content.Example is { } example)
        {
            yield return example;
        }

        foreach (JsonNode one in WrittenExamples.Of(content, context))
        {
            yield return one;
        }

        if ((content.Schema ?? content.ItemSchema) is { } schema && ExampleValue.Of(schema) is { } composed)
        {
            yield return composed;
        }
    }

    // Where JSON is not what is sent, a text is sent as it is. Many documents also write an object as the text of its JSON.
    private static string Text(JsonNode value, bool isJson, IOpenApiSchema? schema) =>
        TextOf(value) is { } text && (!isJson || IsWrittenOut(text, schema)) ? text : value.ToJsonString(Readable);

    private static string? TextOf(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static bool IsWrittenOut(string text, IOpenApiSchema? schema) =>
        schema?.Type is { } type && (type & JsonSchemaType.String) == 0 && text.TrimStart() is ['{' or '[', ..];

    private static string Sequence(JsonNode value, bool areEvents) => string.Concat((value as JsonArray ?? [value.DeepClone()])
        .Select(static item => item?.ToJsonString(Readable) ?? "null")
        .Select(item => areEvents ? "data: " + item + "\n\n" : item + "\n"));
}
