using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Operations;

namespace ReduGen.Generator.Building.Paging;

/// <summary>What the document itself says of an operation's pages.</summary>
/// <param name="IsPageable">Whether it has <c>x-ms-pageable</c>.</param>
/// <param name="NextLink">The path of the next link in the body; null where all items are on one page.</param>
/// <param name="Items">The path of the items in the body.</param>
/// <param name="HasLinkHeader">Whether a success has a Link header (RFC 8288).</param>
internal sealed record PagingDeclaration(bool IsPageable, string? NextLink, string Items, bool HasLinkHeader)
{
    private const string Extension = "x-ms-pageable";

    public static PagingDeclaration Of(PlacedOperation placed)
    {
        JsonObject? pageable = placed.Operation.Extensions?.TryGetValue(Extension, out IOpenApiExtension? extension) == true
            ? (extension as JsonNodeExtension)?.Node as JsonObject
            : null;
        return new PagingDeclaration(pageable is not null, Text(pageable, "nextLinkName"), Text(pageable, "itemName") ?? "value", HasLink(placed.Operation));
    }

    private static bool HasLink(OpenApiOperation operation) => operation.Responses is { } responses && responses.Any(static response =>
        response.Key.StartsWith("2", StringComparison.Ordinal)
        && response.Value.Headers?.Keys.Any(static name => string.Equals(name, "Link", StringComparison.OrdinalIgnoreCase)) == true);

    private static string? Text(JsonObject? pageable, string name) =>
        pageable?[name] is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;
}
