using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>The extensions that people use to choose names.</summary>
internal static class Extensions
{
    /// <summary>All of them.</summary>
    public static readonly string[] Naming = ["x-csharp-name", "x-ms-client-name", "x-enum-varnames", "x-enumNames"];

    /// <summary>The name that a schema gives itself: <c>x-csharp-name</c>, <c>x-ms-client-name</c>.</summary>
    public static string? Name(IOpenApiSchema schema) => Text(schema, "x-csharp-name") ?? Text(schema, "x-ms-client-name");

    /// <summary>The names of an enumeration's values, in their order: <c>x-enum-varnames</c>, <c>x-enumNames</c>.</summary>
    public static IReadOnlyList<string>? EnumNames(IOpenApiSchema schema, int count) => Texts(schema, "x-enum-varnames", count) ?? Texts(schema, "x-enumNames", count);

    private static string? Text(IOpenApiSchema schema, string name) =>
        Node(schema, name) is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : null;

    private static string[]? Texts(IOpenApiSchema schema, string name, int count) =>
        Node(schema, name) is JsonArray list && list.Count == count && list.All(static item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. list.Select(static item => item!.GetValue<string>())]
            : null;

    private static JsonNode? Node(IOpenApiSchema schema, string name) =>
        schema.Extensions?.TryGetValue(name, out IOpenApiExtension? extension) == true && extension is JsonNodeExtension node ? node.Node : null;
}
