using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using ReduGen.Generator.Reading.JsonPaths;

namespace ReduGen.Generator.Reading.Overlays;

/// <summary>Applies the actions of an overlay to a document's tree, in their order (Overlay 1.1, Overlay Object).</summary>
internal sealed class OverlayApplication(SourceTree document, OverlayFile overlay, PlacedProblems problems)
{
    private readonly OverlayMerge _merge = new(document);
    private long _merged;

    /// <summary>Applies the actions; false where one of them could not be, which is reported.</summary>
    public bool Run(CancellationToken cancellation)
    {
        bool isWhole = true;
        foreach (OverlayAction action in overlay.Actions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TrySelect(action.Target, PlaceOf(action).Append("target"), cancellation) is not { } targets)
            {
                return false;
            }

            if (targets.Length == 0)
            {
                // The specification calls this a success; whoever follows another's document wants to hear that it has moved on.
                problems.Add(ReadingProblemKind.OverlayWithoutTarget, PlaceOf(action).Append("target"));
                continue;
            }

            isWhole &= action.Removes ? Remove(targets, action)
                : action.Copy is not null ? Copy(targets, action, cancellation)
                : Merge(targets, action.Update, PlaceOf(action).Append("update"));
            if (_merged > Limits.OverlaidValues)
            {
                return false;
            }
        }

        return isWhole;
    }

    private JsonPathMatch[]? TrySelect(JsonPathQuery query, SourcePlace place, CancellationToken cancellation)
    {
        try
        {
            return [.. query.Select(document.Root, cancellation).GroupBy(static match => match.At).Select(static same => same.First())];
        }
        catch (JsonPathException tooMuch)
        {
            Fail(place, tooMuch.Message);
            return null;
        }
    }

    private SourcePlace PlaceOf(OverlayAction action) => new(overlay.File, action.At);

    // Within one array from the last to the first, so that an index stays what it was when it was selected.
    private bool Remove(JsonPathMatch[] targets, OverlayAction action)
    {
        if (targets.Any(static target => target.At.Parent is null))
        {
            return Fail(PlaceOf(action).Append("target"), "the root of a document cannot be removed");
        }

        foreach (JsonPointer at in targets.Select(static target => target.At).OrderByDescending(static at => at.Depth).ThenByDescending(Index))
        {
            switch (document.Node(at.Parent!))
            {
                case JsonObject members:
                    members.Remove(at.Segment);
                    break;
                case JsonArray items:
                    items.RemoveAt(Index(at));
                    document.Forget(at);
                    break;
            }
        }

        return true;
    }

    private bool Copy(JsonPathMatch[] targets, OverlayAction action, CancellationToken cancellation)
    {
        SourcePlace place = PlaceOf(action).Append("copy");
        return TrySelect(action.Copy!, place, cancellation) switch
        {
            null => false,
            [var source] => Merge(targets, source.Node?.DeepClone(), place),
            _ => Fail(place, "copy must select one value"),
        };
    }

    private bool Merge(JsonPathMatch[] targets, JsonNode? update, SourcePlace place)
    {
        int depth = NodeSize.Depth(update, out int values);
        if (targets.Any(target => target.At.Depth + depth > Limits.Depth))
        {
            return Fail(place, $"it would nest the document more than {Limits.Depth.ToString(CultureInfo.InvariantCulture)} levels deep");
        }

        // A copy of a copy doubles what there is each time.
        _merged += (long)values * targets.Length;
        if (_merged > Limits.OverlaidValues)
        {
            return Fail(place, $"the actions would put more than {Limits.OverlaidValues.ToString(CultureInfo.InvariantCulture)} values into the document");
        }

        foreach (JsonPathMatch target in targets)
        {
            if (_merge.Into(target, update, place) is { } misfit)
            {
                return Fail(misfit, "it does not fit the value that it is merged into: an object goes into an object, an array or an item into an array, a single value replaces a single value");
            }
        }

        return true;
    }

    private bool Fail(SourcePlace place, string detail)
    {
        problems.Add(ReadingProblemKind.OverlayAction, place, detail: detail);
        return false;
    }

    private static int Index(JsonPointer at) => int.TryParse(at.Segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : 0;
}
