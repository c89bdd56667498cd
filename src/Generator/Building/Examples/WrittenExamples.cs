using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;
using ReduGen.Generator.Reading.Repair;

namespace ReduGen.Generator.Building.Examples;

/// <summary>The members <c>examples</c> of media types, and of the responses of OpenAPI 2.0, as they were written.</summary>
internal static class WrittenExamples
{
    private const string Components = "#/components/examples/";

    /// <summary>The values of a media type's Example Objects (OpenAPI 3.2, 4.19), by references too.</summary>
    public static IEnumerable<JsonNode> Of(IOpenApiMediaType content, BuildContext context) => Written(content)
        .Select(member => Resolved(member.Value, context))
        .Select(static example => Member(example, "value") ?? Member(example, "dataValue"))
        .OfType<JsonNode>();

    /// <summary>The example of a response in a media type (OpenAPI 2.0, Example Object).</summary>
    public static IEnumerable<JsonNode> Of(IOpenApiResponse response, string mediaType) => Written(response)
        .Where(member => member.Key == mediaType)
        .Select(static member => member.Value)
        .OfType<JsonNode>();

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Written(IOpenApiReadOnlyExtensible owner) =>
        Extensions.Node(owner.Extensions, ExamplesRule.Extension) is JsonObject members ? members : [];

    // Every reference of a bundled document is one to a component, whose name stands in it without escapes.
    private static JsonNode? Resolved(JsonNode? example, BuildContext context) =>
        Member(example, "$ref") is JsonValue reference && reference.TryGetValue(out string? text) && text.StartsWith(Components, StringComparison.Ordinal)
            ? Member(Member(Member(context.Root, "components"), ExamplesRule.Extension), text.Substring(Components.Length))
            : example;

    private static JsonNode? Member(JsonNode? node, string key) => node is JsonObject members && members.TryGetPropertyValue(key, out JsonNode? member) ? member : null;
}
