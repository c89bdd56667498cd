using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Schemas;

namespace ReduGen.Generator.Building;

/// <summary>What a reader of the code wants to know beside the description, as sentences; null for each that the document does not say.</summary>
internal static class DocumentationFacts
{
    private const int Longest = 100;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is said of a schema, and of the <paramref name="parameter"/> that it is the type of, whose own example goes before.</summary>
    public static string?[] Of(Annotations? schema, IOpenApiParameter? parameter = null) =>
    [
        Sentence("By default", Said(schema?.Default)),
        Sentence("For example", Said(parameter?.Example) ?? Said(schema?.Example) ?? Said(schema?.Examples?.FirstOrDefault())),
        Stability(parameter?.Extensions) ?? Stability(schema?.Extensions),
    ];

    /// <summary>
    /// That a thing may still change. A sentence and no [Experimental]: that is an error in a caller's build, where a server that moves a mark would break it.
    /// No specification knows these marks: the first is Jira's and others', the second that of tools that compare documents.
    /// </summary>
    public static string? Stability(IDictionary<string, IOpenApiExtension>? extensions) =>
        Extensions.Node(extensions, "x-experimental") is JsonValue flag && flag.GetValueKind() == JsonValueKind.True ? "Experimental: the document says that it may still change."
        : Extensions.Node(extensions, "x-stability-level") is JsonValue level && level.GetValueKind() == JsonValueKind.String && level.GetValue<string>() is "draft" or "alpha" or "beta"
            ? $"Its stability is `{level.GetValue<string>()}`: it may still change."
        : null;

    // One that is long says less than it takes; one with a back quote would end the code that it stands in.
    private static string? Sentence(string start, JsonNode? value) =>
        value?.ToJsonString(Readable) is { Length: <= Longest } text && text.IndexOf('`') < 0 ? $"{start} `{text}`." : null;

    private static JsonNode? Said(JsonNode? value) => value is not null && !value.IsJsonNullSentinel() ? value : null;
}
