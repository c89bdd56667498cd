using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;

namespace ReduGen.Generator.Reading.Selecting;

/// <summary>
/// Takes out of a bundled document what its client is not to have: operations that the item's patterns do not choose, what only a server's side has (webhooks,
/// callbacks), and then every component that nothing refers to any more. The document's object model is made of what is left.
/// </summary>
internal sealed class OperationPruning(
    JsonObject root, OperationSelection selection, Sources sources, PlacedProblems problems, CancellationToken cancellation)
{
    // OpenAPI 3.2, Path Item Object.
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly List<JsonPointer> _gone = [];
    private readonly List<SelectableOperation> _operations = [];

    public void Run()
    {
        root.Remove("webhooks");
        if (root.TryGetPropertyValue("paths", out JsonNode? node) && node is JsonObject paths)
        {
            JsonPointer at = JsonPointer.Root.Append("paths");
            JsonMembers.Keep(paths, (path, item) => item is not JsonObject members || PrunePathItem(path, members, at.Append(path)));
        }

        _gone.AddRange(new ComponentPruning(root, cancellation).Run());

        // What is wrong with what the client does not have is nobody's concern.
        problems.Forget(_gone.Select(sources.Of));
        Report();
    }

    /// <returns>Whether an operation is left; a path item that never had one stays.</returns>
    private bool PrunePathItem(string path, JsonObject item, JsonPointer at)
    {
        cancellation.ThrowIfCancellationRequested();
        int before = _gone.Count;
        int kept = Methods.Count(method => !Leaves(path, item, method, at));
        if (item.TryGetPropertyValue("additionalOperations", out JsonNode? node) && node is JsonObject additional)
        {
            kept += additional.Select(static member => member.Key).ToArray()
                .Count(method => !Leaves(path, additional, method, at.Append("additionalOperations")));
        }

        return kept > 0 || _gone.Count == before;
    }

    /// <returns>Whether there is no such operation, or no longer.</returns>
    private bool Leaves(string path, JsonObject owner, string method, JsonPointer at)
    {
        if (!owner.TryGetPropertyValue(method, out JsonNode? node) || node is not JsonObject operation)
        {
            return true;
        }

        var selectable = new SelectableOperation(path, operation);
        _operations.Add(selectable);
        if (selection.Selects(selectable))
        {
            operation.Remove("callbacks");
            return false;
        }

        owner.Remove(method);
        _gone.Add(at.Append(method));
        return true;
    }

    private void Report()
    {
        foreach (OperationPattern pattern in selection.Patterns.Where(pattern => !_operations.Exists(operation => pattern.Matches(operation))))
        {
            IEnumerable<string> texts = _operations.SelectMany(operation => operation.Texts(pattern.Subject));
            IReadOnlyList<string> closest = ClosestTexts.To(pattern.Glob.Replace("*", ""), texts);
            problems.Add(ReadingProblemKind.UnmatchedPattern, JsonPointer.Root, pattern.Written, string.Join(", ", closest));
        }
    }
}
