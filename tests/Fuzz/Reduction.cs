using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Reading;

namespace ReduGen.Fuzz;

/// <summary>Makes of a document that shows something the smallest one that still does, by taking values away one by one.</summary>
internal sealed class Reduction(Trial trial)
{
    /// <summary>The document as JSON; as it was where its text is what shows it.</summary>
    public string Reduce(Input input, Find find)
    {
        JsonNode? root = SourceReader.Read(input.FileName, SourceText.From(input.Text), [], CancellationToken.None).Root;
        if (root is null || !Shows(input, root, find))
        {
            return input.Text;
        }

        bool smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (JsonNode owner in Containers(root).ToArray())
            {
                for (int i = Count(owner) - 1; i >= 0 && owner.Root == root; i--)
                {
                    (string? key, JsonNode? value) = Remove(owner, i);
                    if (Shows(input, root, find))
                    {
                        smaller = true;
                    }
                    else
                    {
                        Insert(owner, i, key, value);
                    }
                }
            }
        }

        return root.ToJsonString();
    }

    private bool Shows(Input input, JsonNode root, Find find) =>
        trial.Run(input with { FileName = "openapi.json", Text = root.ToJsonString() }) is { } found && found.Kind == find.Kind && found.Signature == find.Signature;

    private static (string? Key, JsonNode? Value) Remove(JsonNode owner, int index)
    {
        if (owner is JsonObject members)
        {
            (string key, JsonNode? member) = members.GetAt(index);
            members.RemoveAt(index);
            return (key, member);
        }

        JsonNode? item = owner[index];
        ((JsonArray)owner).RemoveAt(index);
        return (null, item);
    }

    private static void Insert(JsonNode owner, int index, string? key, JsonNode? value)
    {
        if (key is null)
        {
            ((JsonArray)owner).Insert(index, value);
        }
        else
        {
            ((JsonObject)owner).Insert(index, key, value);
        }
    }

    private static int Count(JsonNode owner) => owner is JsonObject members ? members.Count : ((JsonArray)owner).Count;

    private static IEnumerable<JsonNode> Containers(JsonNode node)
    {
        if (node is JsonValue)
        {
            yield break;
        }

        yield return node;
        IEnumerable<JsonNode?> children = node is JsonObject members ? members.Select(static member => member.Value) : (JsonArray)node;
        foreach (JsonNode below in children.OfType<JsonNode>().SelectMany(Containers))
        {
            yield return below;
        }
    }
}
