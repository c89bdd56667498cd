using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// Walks a document by its shapes before Microsoft.OpenApi sees it. What has another kind than it must have is reported at its place
/// and taken out, for there one bad value ends the whole reading or is dropped in silence; what a person would understand is put as it
/// is meant.
/// </summary>
internal sealed class TreeRepair(
    Sources sources, JsonObject root, DocumentVersion version, PlacedProblems problems, CancellationToken cancellation)
{
    private readonly SchemaRules _schemas = new(root, version, sources, problems);

    public void Run() => FitObject(root, version == DocumentVersion.V20 ? Swagger2Shapes.Document : OpenApi3Shapes.Document, JsonPointer.Root);

    /// <summary>The node to stand here (mostly the same), or null to take it out.</summary>
    private JsonNode? Fit(JsonNode node, Shape shape, JsonPointer at)
    {
        switch (shape)
        {
            case DataShape:
                return node;
            case ScalarShape scalar when ScalarFit.Fit(node, scalar, out bool harmless) is var fitted && (harmless || fitted is not null):
                return fitted;
            case ListShape list when node is JsonArray items:
                FitList(items, list, at);
                return items;

            // One text where a list of texts is expected.
            case ListShape { Item: ScalarShape { Kind: ScalarKind.Text or ScalarKind.Name } item }
                when node.GetValueKind() == JsonValueKind.String && ScalarFit.Fit(node, item, out _) is not null:
                return new JsonArray(node.DeepClone());
            case MapShape map when node is JsonObject members:
                FitMap(members, map, at);
                return members;
            case SchemaOrFlagShape:
                return ScalarFit.Fit(node, ScalarShape.Flag, out _) ?? Fit(node, SchemaShape.Instance, at);
            case ObjectShape known when node is JsonObject members:
                FitObject(members, known, at);
                return members;
            case ObjectShape { IsSchema: true } when BooleanSchema.Read(node) is { } schema:
                return schema;
        }

        // Examples are for people to read; nothing is lost.
        if (at.Segment != "examples")
        {
            problems.Add(ReadingProblemKind.WrongKind, at, subject: Keyword(at), detail: shape.Expected);
        }

        return null;
    }

    private void FitList(JsonArray items, ListShape shape, JsonPointer at)
    {
        if (shape.Item is DataShape)
        {
            return;
        }

        int index = 0;
        while (index < items.Count)
        {
            JsonNode? item = items[index];
            if (IsFit(item, shape.Item))
            {
                index++;
                continue;
            }

            JsonPointer here = at.Append(index);
            JsonNode? fitted = item is null ? null : Fit(item, shape.Item, here);
            if (item is null)
            {
                problems.Add(ReadingProblemKind.WrongKind, here, Keyword(here), shape.Item.Expected);
            }

            if (fitted is null)
            {
                items.RemoveAt(index);
                sources.Forget(here);
                continue;
            }

            if (!ReferenceEquals(fitted, item))
            {
                items[index] = fitted;
            }

            index++;
        }
    }

    private void FitMap(JsonObject members, MapShape shape, JsonPointer at)
    {
        if (shape.Value is DataShape)
        {
            return;
        }

        List<KeyValuePair<string, JsonNode?>>? edits = null;
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if ((shape.Extensible && IsExtension(member.Key)) || (shape.Referable && member.Key == "$ref"))
            {
                continue;
            }

            JsonPointer here = at.Append(member.Key);
            JsonNode? fitted = null;
            if (shape.OfPaths && !member.Key.StartsWith("/", StringComparison.Ordinal))
            {
                problems.Add(ReadingProblemKind.PathWithoutSlash, here, member.Key);
            }
            else
            {
                fitted = member.Value is null ? FitNull(member.Key, shape.Value, here) : Fit(member.Value, shape.Value, here);
            }

            if (!ReferenceEquals(fitted, member.Value) || fitted is null)
            {
                (edits ??= []).Add(new(member.Key, fitted));
            }
        }

        Apply(edits, members);
    }

    private void FitObject(JsonObject members, ObjectShape shape, JsonPointer at)
    {
        cancellation.ThrowIfCancellationRequested();
        if (shape.Referable && members.Count == 1 && members.ContainsKey("$ref"))
        {
            return;
        }

        if (shape.IsSchema)
        {
            _schemas.Apply(members, at);
        }

        List<KeyValuePair<string, JsonNode?>>? edits = null;
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (member.Key == "$ref" && shape.Referable)
            {
                continue;
            }

            if (!shape.TryGetField(member.Key, out Shape field))
            {
                // A schema may have any keyword (JSON Schema 2020-12, section 6.5 of its core).
                if (!shape.IsSchema && !IsExtension(member.Key))
                {
                    problems.Add(ReadingProblemKind.UnknownMember, at.Append(member.Key), member.Key, shape.Name);
                }

                continue;
            }

            if (shape.IsSchema && version == DocumentVersion.V20 && member.Key == "discriminator")
            {
                field = ScalarShape.Text;
            }

            if (IsFit(member.Value, field))
            {
                continue;
            }

            // A key with nothing behind it (YAML) is no key.
            JsonNode? fitted = member.Value is null ? null : Fit(member.Value, field, at.Append(member.Key));
            if (fitted is null || !ReferenceEquals(fitted, member.Value))
            {
                (edits ??= []).Add(new(member.Key, fitted));
            }
        }

        Apply(edits, members);
        if (shape.IsSchema)
        {
            NewerKeywordRule.Apply(members, version);
        }
        else
        {
            ExamplesRule.Apply(members, shape);
        }
    }

    /// <summary>Nothing is to be done: then nobody asks for the place, which most values are spared so.</summary>
    private static bool IsFit(JsonNode? node, Shape shape) =>
        shape is DataShape || (shape is ScalarShape scalar && node is not null && ReferenceEquals(ScalarFit.Fit(node, scalar, out _), node));

    // A name with nothing behind it (YAML) is that thing with nothing in it; a null that someone wrote is not.
    private JsonNode? FitNull(string name, Shape shape, JsonPointer at)
    {
        JsonNode? empty = Empty(shape);
        if (empty is not null && sources.Find(at).Value.Length > 0)
        {
            problems.Add(ReadingProblemKind.NullObject, at, name, shape.Expected);
        }

        return empty;
    }

    private static void Apply(List<KeyValuePair<string, JsonNode?>>? edits, JsonObject members)
    {
        foreach (KeyValuePair<string, JsonNode?> edit in edits ?? [])
        {
            if (edit.Value is null)
            {
                members.Remove(edit.Key);
            }
            else
            {
                members[edit.Key] = edit.Value;
            }
        }
    }

    private static JsonNode? Empty(Shape shape) => shape switch
    {
        ObjectShape or MapShape => new JsonObject(),
        ListShape => new JsonArray(),
        _ => null,
    };

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private static string Keyword(JsonPointer at)
    {
        while (at.Parent is { } parent && at.Segment.Length > 0 && char.IsDigit(at.Segment[0]))
        {
            at = parent;
        }

        return at.Segment;
    }
}
