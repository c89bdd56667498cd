using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>
/// "The id MUST be unique among all operations described in the API" (OpenAPI 3.1, 4.8.10): those of webhooks and callbacks too. Two of one group lose their
/// ids, which their naming reports; the others keep theirs.
/// </summary>
internal static class OperationIdRule
{
    public static void Check(JsonObject operation, JsonPointer at, Validation validation)
    {
        if (operation.TextOf("operationId") is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return;
        }

        if (!validation.OperationIds.TryGetValue(id, out List<JsonPointer>? others))
        {
            validation.OperationIds.Add(id, [at]);
            return;
        }

        // One operation may stand in several places, for a reference was resolved there.
        string place = validation.Text(at);
        if (others.Any(other => validation.Text(other) == place))
        {
            return;
        }

        string? group = Group(operation, at);
        bool isNamedApart = group is not null && others.Any(other => validation.At(other) is JsonObject twin && Group(twin, other) == group);
        if (!isNamedApart)
        {
            validation.Report(ValidationDescriptors.SharedOperationId, at.Append("operationId"), id, Name(others[0], validation));
        }

        if (others.Count < 8)
        {
            others.Add(at);
        }
    }

    private static bool IsInPaths(JsonPointer at) => at is { Depth: 3, Parent.Parent.Segment: "paths" };

    // As the operations are grouped: by their first tag, else by the path, which is the same at least for operations of one path.
    private static string? Group(JsonObject operation, JsonPointer at) => !IsInPaths(at) ? null
        : operation.ListOf("tags") is { Count: > 0 } tags ? "tag " + Members.TextOf(tags[0])
        : "path " + at.Parent!.Segment.Split('/').FirstOrDefault(static segment => segment.Length > 0 && segment[0] != '{' && !IsVersion(segment));

    private static bool IsVersion(string segment) =>
        segment.TrimStart('v', 'V') is { Length: > 0 } rest && rest.All(static c => c is '.' or (>= '0' and <= '9'));

    private static string Name(JsonPointer at, Validation validation) =>
        IsInPaths(at) ? at.Segment.ToUpperInvariant() + " " + at.Parent!.Segment : validation.Text(at);
}
