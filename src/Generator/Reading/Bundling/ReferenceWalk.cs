using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>
/// Walks a tree by its shapes, so that data is never looked into and a property may be called <c>$ref</c>; collects the references to
/// components, and puts in place what cannot be one.
/// </summary>
internal sealed class ReferenceWalk(Inlining inlining, Moves moves, PlacedProblems problems, CancellationToken cancellation)
{
    private readonly HashSet<(JsonObject Owner, string Key)> _found = [];
    private readonly Queue<Reference> _references = new();

    /// <summary>The next reference that was found; null where there is none.</summary>
    public Reference? Next() => _references.Count > 0 ? _references.Dequeue() : null;

    /// <summary>Walks a value and all below it.</summary>
    public void Run(JsonNode? node, Shape shape, SourcePlace place)
    {
        place = moves.OriginOf(node) ?? place;
        switch (node)
        {
            case JsonArray items when shape is ListShape list:
                WalkList(items, list.Item, place);
                break;

            // A tuple: items as a list.
            case JsonArray items when shape is ObjectShape { IsSchema: true }:
                WalkList(items, shape, place);
                break;
            case JsonObject members when shape is SchemaOrFlagShape:
                WalkObject(members, SchemaShape.Instance, place);
                break;
            case JsonObject members when shape is ObjectShape known:
                WalkObject(members, known, place);
                break;
            case JsonObject members when shape is MapShape map:
                WalkMap(members, map, place);
                break;
        }
    }

    private void WalkList(JsonArray items, Shape shape, SourcePlace place)
    {
        for (int i = 0; i < items.Count && shape is not (DataShape or ScalarShape); i++)
        {
            if (IsFilled(items[i], shape))
            {
                Fill((JsonObject)items[i]!, shape, place.Append(i));
            }
            else
            {
                Run(items[i], shape, place.Append(i));
            }
        }
    }

    private void WalkMap(JsonObject members, MapShape shape, SourcePlace place)
    {
        if (shape.Referable && members.ContainsKey("$ref"))
        {
            Add(members, "$ref", shape, place);
            return;
        }

        // A name in a map may be $ref as well; then an object stands behind it.
        if (members.TryGetPropertyValue("$ref", out JsonNode? named) && named is not JsonObject)
        {
            RemoveUnreadable(members, shape, place);
        }

        if (shape.Value is DataShape or ScalarShape)
        {
            return;
        }

        List<string>? filled = null;
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (shape.Extensible && member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (IsFilled(member.Value, shape.Value))
            {
                (filled ??= []).Add(member.Key);
            }
            else
            {
                Run(member.Value, shape.Value, place.Append(member.Key));
            }
        }

        filled?.ForEach(key => FillMember(members, key, shape.Value, place.Append(key)));
    }

    private void WalkObject(JsonObject members, ObjectShape shape, SourcePlace place)
    {
        cancellation.ThrowIfCancellationRequested();
        RemoveUnreadable(members, shape, place);
        if (shape.Referable && members.ContainsKey("$ref"))
        {
            Add(members, "$ref", shape, place);
            if (members.Count == 1)
            {
                return;
            }
        }
        else if (shape.IsSchema && members.ContainsKey("$dynamicRef"))
        {
            Add(members, "$dynamicRef", shape, place);
        }
        else if (ReferenceEquals(shape, SchemaShape.Discriminator) && members.TryGetPropertyValue("mapping", out JsonNode? mapping))
        {
            AddMapping(mapping as JsonObject ?? [], place.Append("mapping"));
        }

        List<(string Key, Shape Shape)>? filled = null;
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (member.Value is not (JsonObject or JsonArray) || !shape.TryGetField(member.Key, out Shape field) || field is DataShape)
            {
                continue;
            }

            if (IsFilled(member.Value, field))
            {
                (filled ??= []).Add((member.Key, field));
            }
            else
            {
                Run(member.Value, field, place.Append(member.Key));
            }
        }

        filled?.ForEach(member => FillMember(members, member.Key, member.Shape, place.Append(member.Key)));
    }

    // A reference that would be filled in and is no text: nothing can refer to what it names.
    private void RemoveUnreadable(JsonObject members, Shape shape, SourcePlace place)
    {
        if (inlining.IsFor(shape) && members.ContainsKey("$ref") && members.Text("$ref") is null)
        {
            problems.Add(ReadingProblemKind.WrongKind, place.Append("$ref"), "$ref", "a text");
            members.Remove("$ref");
        }
    }

    private bool IsFilled(JsonNode? node, Shape shape) =>
        node is JsonObject members && members.ContainsKey("$ref") && inlining.IsFor(shape) && members.Text("$ref") is not null;

    /// <summary>Fills a member in; not while the object is walked, for it may become a list or go.</summary>
    private void FillMember(JsonObject members, string key, Shape shape, SourcePlace place)
    {
        JsonObject owner = (JsonObject)members[key]!;
        if (shape is not ListShape)
        {
            // What would be nothing but a reference that leads nowhere is left out whole.
            if (!Fill(owner, shape, place) && owner.Count == 0)
            {
                members.Remove(key);
            }
        }
        else if (inlining.Find(owner, owner.Text("$ref")!, shape, place) is { } location)
        {
            JsonNode list = moves.Copy(location.Node, location.Place);
            members[key] = list;
            RunWithin(location, list, shape, location.Place);
        }
        else
        {
            members.Remove(key);
        }
    }

    private bool Fill(JsonObject owner, Shape shape, SourcePlace place)
    {
        place = moves.OriginOf(owner) ?? place;
        if (inlining.Find(owner, owner.Text("$ref")!, shape, place) is not { } location)
        {
            owner.Remove("$ref");
            Run(owner, shape, place);
            return false;
        }

        inlining.Fill(owner, location);
        RunWithin(location, owner, shape, place);
        return true;
    }

    private void RunWithin(Location location, JsonNode node, Shape shape, SourcePlace place)
    {
        bool isOutermost = inlining.Enter(location);
        Run(node, shape, place);
        if (isOutermost)
        {
            inlining.Leave(location);
        }
    }

    private void Add(JsonObject owner, string key, Shape shape, SourcePlace place)
    {
        if (!_found.Add((owner, key)))
        {
            return;
        }

        string? text = owner.Text(key);
        if (text is not { Length: > 0 })
        {
            problems.Add(ReadingProblemKind.WrongKind, place.Append(key), key, text is null ? "a text" : "a reference to a place");
        }

        _references.Enqueue(new Reference(owner, key, text ?? "", shape, place) { IsOptional = false });
    }

    private void AddMapping(JsonObject mapping, SourcePlace place)
    {
        foreach (KeyValuePair<string, JsonNode?> member in mapping)
        {
            if (mapping.Text(member.Key) is { } text && text.IndexOfAny(['/', '#', '.']) >= 0 && _found.Add((mapping, member.Key)))
            {
                _references.Enqueue(new Reference(mapping, member.Key, text, SchemaShape.Instance, place) { IsOptional = true });
            }
        }
    }
}
