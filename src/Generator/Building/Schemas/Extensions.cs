using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The values of extensions, and those that people use to choose names.</summary>
internal static class Extensions
{
    /// <summary>All that choose names.</summary>
    public static readonly string[] Naming = ["x-csharp-name", "x-ms-client-name", "x-enum-varnames", "x-enumNames"];

    /// <summary>The value of an extension; null where it is not there.</summary>
    public static JsonNode? Node(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions?.TryGetValue(name, out IOpenApiExtension? extension) == true && extension is JsonNodeExtension node ? node.Node : null;

    /// <summary>
    /// The name that a schema gives itself: <c>x-csharp-name</c>, <c>x-ms-client-name</c>. What a reference leads to has a name of its own, which is not that of the property
    /// where the reference stands.
    /// </summary>
    public static string? Name(IOpenApiSchema schema) => (schema is OpenApiSchemaReference reference ? reference.Reference.Extensions : schema.Extensions) is { Count: > 0 } extensions
        ? Text(extensions, "x-csharp-name") ?? Text(extensions, "x-ms-client-name")
        : null;

    /// <summary>The names of an enumeration's values, in their order: <c>x-enum-varnames</c>, <c>x-enumNames</c>.</summary>
    public static IReadOnlyList<string>? EnumNames(IOpenApiSchema schema, int count) => schema.Extensions is { Count: > 0 } extensions
        ? Texts(extensions, "x-enum-varnames", count) ?? Texts(extensions, "x-enumNames", count)
        : null;

    private static string? Text(IDictionary<string, IOpenApiExtension> extensions, string name) =>
        Node(extensions, name) is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : null;

    private static string[]? Texts(IDictionary<string, IOpenApiExtension> extensions, string name, int count) =>
        Node(extensions, name) is JsonArray list && list.Count == count && list.All(static item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. list.Select(static item => item!.GetValue<string>())]
            : null;
}
