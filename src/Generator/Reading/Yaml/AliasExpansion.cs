using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading.Yaml;

/// <summary>
/// Copies what an anchor names to where an alias stands. The copy is as if it were written there, but its members keep their places at
/// the anchor. All copies of a file are bounded together, for aliases of aliases grow exponentially ("billion laughs").
/// </summary>
internal sealed class AliasExpansion(TreeBuilder builder)
{
    private int _copied;

    public void Copy(JsonNode? node, int row, TextSpan span)
    {
        if (builder.Stopped)
        {
            return;
        }

        if (++_copied > Limits.AliasedValues)
        {
            builder.Stop(ReadingProblemKind.AliasesTooLarge, span, Limits.AliasedValues);
            return;
        }

        switch (node)
        {
            case JsonObject members:
                builder.Begin(new JsonObject(), span.Start);
                CopyMembers(members, row, target: null);
                builder.End(span.End);
                break;
            case JsonArray items:
                builder.Begin(new JsonArray(), span.Start);
                int child = row + 1;
                foreach (JsonNode? item in items)
                {
                    Copy(item, child, builder.Table.ValueSpan(child));
                    child = builder.Table.Next(child);
                }

                builder.End(span.End);
                break;
            default:
                builder.Value(node?.DeepClone(), span);
                break;
        }
    }

    /// <summary>
    /// Copies what a merge key names into the innermost object: its own members win, then the first mapping that has a key.
    /// </summary>
    public void Merge(JsonNode? node, int row)
    {
        JsonObject target = builder.CurrentObject!;
        switch (node)
        {
            case JsonObject members:
                CopyMembers(members, row, target);
                break;
            case JsonArray items:
                int child = row + 1;
                foreach (JsonNode? item in items)
                {
                    if (item is JsonObject members)
                    {
                        CopyMembers(members, child, target);
                    }
                    else
                    {
                        builder.Report(ReadingProblemKind.MergeKeyNotMapping, builder.Table.ValueSpan(child));
                    }

                    child = builder.Table.Next(child);
                }

                break;
            default:
                builder.Report(ReadingProblemKind.MergeKeyNotMapping, builder.Table.KeySpan(row));
                break;
        }
    }

    private void CopyMembers(JsonObject members, int row, JsonObject? target)
    {
        int end = builder.Table.Next(row);
        for (int child = row + 1; child < end && !builder.Stopped; child = builder.Table.Next(child))
        {
            string? key = builder.Table.Key(child);
            if (key is not null && !builder.Table.IsForgotten(child) && target?.ContainsKey(key) != true && members.TryGetPropertyValue(key, out JsonNode? value))
            {
                builder.Key(key, builder.Table.KeySpan(child));
                Copy(value, child, builder.Table.ValueSpan(child));
            }
        }
    }
}
