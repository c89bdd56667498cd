using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>
/// Puts what a reference leads to in its place, where no component is possible: path items, and objects that the specification does not
/// let refer to others but authors of split documents do (<c>schemas: {$ref: schemas/_index.yaml}</c>).
/// </summary>
internal sealed class Inlining(
    ReferenceResolver resolver, ReferenceFit fit, ComponentSections sections, SourceFile document, Moves moves, PlacedProblems problems)
{
    private readonly Dictionary<JsonNode, KeyValuePair<string, JsonNode?>[]> _moved = [];
    private readonly HashSet<JsonNode> _open = [];
    private int _copied;

    /// <summary>Whether a <c>$ref</c> at such a place is filled in rather than kept.</summary>
    public bool IsFor(Shape shape) => shape switch
    {
        ObjectShape known => !known.Referable || !sections.Has(known),
        MapShape map => !map.Referable && map.Value is ObjectShape or MapShape,
        ListShape list => list.Item is ObjectShape,
        _ => false,
    };

    /// <summary>Marks what is being walked, to which a reference from within would never end; false where it is marked already.</summary>
    public bool Enter(Location location) => _open.Add(location.Node);

    public void Leave(Location location) => _open.Remove(location.Node);

    /// <summary>What the <c>$ref</c> of an object leads to; null where it leads nowhere, which is reported.</summary>
    public Location? Find(JsonObject owner, string text, Shape shape, SourcePlace at)
    {
        HashSet<JsonNode> passed = [owner];
        Location? first = null;
        string? next = text;
        SourcePlace from = at;
        while (next is not null)
        {
            Resolution resolution = resolver.Resolve(next, from);
            if (resolution.Location is not { } location)
            {
                problems.Add(resolution.Kind, from.Append("$ref"), next, resolution.Detail);
                return null;
            }

            if (!passed.Add(location.Node) || _open.Contains(location.Node) || IsAround(location.Node, owner))
            {
                problems.Add(ReadingProblemKind.CircularReference, at.Append("$ref"), text);
                return null;
            }

            first ??= location;
            next = (location.Node as JsonObject)?.Text("$ref");
            from = location.Place;
        }

        return WithoutReference(first!, shape) is { } target && IsFit(owner, target, text, shape, at) ? target : null;
    }

    /// <summary>Puts the members in that a <c>$ref</c> leads to; those that stand beside it win.</summary>
    public void Fill(JsonObject owner, Location location)
    {
        owner.Remove("$ref");
        JsonObject target = (JsonObject)location.Node;
        if (_moved.TryGetValue(target, out KeyValuePair<string, JsonNode?>[]? members) || IsPartOfClient(location))
        {
            foreach (KeyValuePair<string, JsonNode?> member in members ?? [.. target])
            {
                if (!owner.ContainsKey(member.Key))
                {
                    owner[member.Key] = member.Value is null ? null : moves.Copy(member.Value, location.Place.Append(member.Key));
                }
            }

            return;
        }

        // What nothing else reads needs no copy, and its types are one.
        members = [.. target];
        _moved.Add(target, members);
        moves.SetHome(target, owner);
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (!owner.ContainsKey(member.Key))
            {
                target.Remove(member.Key);
                moves.SetOrigin(member.Value, location.Place.Append(member.Key));
                owner[member.Key] = member.Value;
            }
        }
    }

    /// <summary>What is referred to may refer on.</summary>
    private Location? WithoutReference(Location location, Shape shape)
    {
        if (location.Node is not JsonObject members || members.Text("$ref") is not { } text)
        {
            return location;
        }

        Location? further = Find(members, text, shape, location.Place);
        if (further is null || shape is ListShape)
        {
            return further;
        }

        Fill(members, further);
        return location;
    }

    private bool IsFit(JsonObject owner, Location target, string text, Shape shape, SourcePlace at)
    {
        string? misfit = fit.Misfit(target, shape);
        if (misfit is null)
        {
            int depth = Depth(owner) + NodeSize.Depth(target.Node, out int values);
            if (_moved.TryGetValue(target.Node, out KeyValuePair<string, JsonNode?>[]? moved))
            {
                foreach (KeyValuePair<string, JsonNode?> member in moved)
                {
                    depth = Math.Max(depth, Depth(owner) + 1 + NodeSize.Depth(member.Value, out int below));
                    values += below;
                }
            }

            _copied += values;
            misfit = depth > Limits.Depth
                ? $"would nest the document more than {Limits.Depth.ToString(CultureInfo.InvariantCulture)} levels deep"
                : _copied > Limits.CopiedValues
                    ? $"is one of too many: they repeat more than {Limits.CopiedValues.ToString(CultureInfo.InvariantCulture)} values"
                    : null;
        }

        if (misfit is not null)
        {
            problems.Add(ReadingProblemKind.UnresolvedReference, at.Append("$ref"), text, misfit);
        }

        return misfit is null;
    }

    /// <summary>Whether the document says something by this place itself: its paths do, its components only where they are used.</summary>
    private bool IsPartOfClient(Location location) =>
        ReferenceEquals(location.Place.File, document)
        && fit.ShapeAt(location) is not null
        && location.Place.At.Segments is not ["components", ..];

    private bool IsAround(JsonNode node, JsonObject owner)
    {
        JsonNode? home = moves.Home(node);
        for (JsonNode? above = owner; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above, home))
            {
                return true;
            }
        }

        return false;
    }

    private static int Depth(JsonNode node)
    {
        int depth = 0;
        for (JsonNode? above = node.Parent; above is not null; above = above.Parent)
        {
            depth++;
        }

        return depth;
    }
}
