using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.JsonPaths;

namespace ReduGen.Generator.Reading.Overlays;

/// <summary>Reads an overlay's tree (Overlay 1.0 and 1.1, Overlay Object); what is wrong is reported at its place in the overlay.</summary>
internal static class OverlayReader
{
    /// <summary>The overlay; null where it is none, or one of its actions is not valid.</summary>
    public static OverlayFile? Read(SourceFile file, PlacedProblems problems)
    {
        var root = new SourcePlace(file, JsonPointer.Root);
        if (file.Tree.Root is not JsonObject overlay || !IsVersion1(overlay["overlay"]))
        {
            problems.Add(ReadingProblemKind.NotOverlay, root.Append("overlay"));
            return null;
        }

        SourcePlace actionsAt = root.Append("actions");
        if (overlay["actions"] is not JsonArray { Count: > 0 } items)
        {
            problems.Add(ReadingProblemKind.OverlayAction, actionsAt, detail: "the overlay has no list of actions");
            return null;
        }

        var actions = new List<OverlayAction>();
        for (int i = 0; i < items.Count; i++)
        {
            if (Action(items[i], actionsAt.Append(i), problems) is { } action)
            {
                actions.Add(action);
            }
        }

        return actions.Count == items.Count ? new OverlayFile(file, actions) : null;
    }

    private static bool IsVersion1(JsonNode? version) =>
        version is JsonValue value && (value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()) is var text
        && (text == "1" || text.StartsWith("1.", System.StringComparison.Ordinal));

    private static OverlayAction? Action(JsonNode? node, SourcePlace at, PlacedProblems problems)
    {
        if (node is not JsonObject action || Query(action, "target", at, problems) is not { } target)
        {
            if (node is not JsonObject || !((JsonObject)node).ContainsKey("target"))
            {
                problems.Add(ReadingProblemKind.OverlayAction, at, detail: "the action has no target");
            }

            return null;
        }

        bool removes = action["remove"] is JsonValue remove && remove.GetValueKind() == JsonValueKind.True;
        bool copies = !removes && action.ContainsKey("copy");
        bool updates = !removes && action.ContainsKey("update");
        JsonPathQuery? copy = copies ? Query(action, "copy", at, problems) : null;
        if (copies && copy is null)
        {
            return null;
        }

        if (!removes && copies == updates)
        {
            problems.Add(ReadingProblemKind.OverlayAction, at, detail: "the action needs one of update, copy and remove: true");
            return null;
        }

        return new OverlayAction(at.At, target, removes, updates ? action["update"] : null, copy);
    }

    private static JsonPathQuery? Query(JsonObject action, string key, SourcePlace at, PlacedProblems problems)
    {
        if (!action.TryGetPropertyValue(key, out JsonNode? node))
        {
            return null;
        }

        if (node?.GetValueKind() != JsonValueKind.String)
        {
            problems.Add(ReadingProblemKind.OverlayAction, at.Append(key), detail: $"{key} is no text");
            return null;
        }

        try
        {
            return JsonPathQuery.Parse(node.GetValue<string>());
        }
        catch (JsonPathException fault)
        {
            string where = (fault.Position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            problems.Add(ReadingProblemKind.OverlayAction, at.Append(key), detail: $"{key} is no JSONPath query (RFC 9535): {fault.Message} at character {where}");
            return null;
        }
    }
}
