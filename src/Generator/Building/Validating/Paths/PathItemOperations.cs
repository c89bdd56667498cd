using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>The operations of a Path Item Object.</summary>
internal static class PathItemOperations
{
    public static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static IEnumerable<(JsonObject Operation, JsonPointer At)> Of(JsonObject pathItem, JsonPointer at)
    {
        foreach (string method in Methods)
        {
            if (pathItem.ObjectOf(method) is { } operation)
            {
                yield return (operation, at.Append(method));
            }
        }

        foreach (KeyValuePair<string, JsonNode?> other in pathItem.ObjectOf("additionalOperations") ?? [])
        {
            if (other.Value is JsonObject operation)
            {
                yield return (operation, at.Append("additionalOperations").Append(other.Key));
            }
        }
    }
}
