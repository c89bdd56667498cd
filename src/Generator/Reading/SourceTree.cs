using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>A document as it was written: the JSON tree, and the place of every key and value in the file.</summary>
internal sealed class SourceTree
{
    private readonly SourceText _text;
    private readonly NodeTable _table;
    private readonly Dictionary<JsonPointer, SourcePlace> _overlaid = [];

    public SourceTree(string path, SourceText text, JsonNode? root, NodeTable table)
    {
        Path = path;
        Root = root;
        _text = text;
        _table = table;
    }

    public string Path { get; }

    /// <summary>Null when the file could not be read, or holds null.</summary>
    public JsonNode? Root { get; }

    /// <summary>The place of a value; where there is none, of the nearest one above it that exists.</summary>
    public NodePosition Find(JsonPointer pointer)
    {
        if (Overlaid(pointer) is { } place)
        {
            return place.Position;
        }

        if (_table.Count == 0)
        {
            return At(new TextSpan(0, 0), new TextSpan(0, 0));
        }

        int row = FindRow(pointer, out _, out _);
        TextSpan value = _table.ValueSpan(row);
        if (row == 0)
        {
            // All of a document underlined says nothing: its first place stands for it.
            return At(new TextSpan(value.Start, 0), value);
        }

        return At(_table.Key(row) is null ? value : _table.KeySpan(row), value);
    }

    /// <summary>The place of a span of the text that is no value of the tree.</summary>
    public LinePositionSpan Lines(TextSpan span) => _text.Lines.GetLinePositionSpan(span);

    /// <summary>The text of a value as its author wrote it, quotes and all; that of an alias is the alias.</summary>
    public string Written(JsonPointer pointer) =>
        Overlaid(pointer) is { } place ? place.File.Tree.Written(place.At) : _text.ToString(Find(pointer).Value);

    /// <summary>The value at a place; null where there is none, or null itself.</summary>
    internal JsonNode? Node(JsonPointer at)
    {
        JsonNode? node = Root;
        foreach (string segment in at.Segments)
        {
            node = node switch
            {
                JsonObject members => members[segment],
                JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Says that an overlay put here what is written there.</summary>
    internal void Overlay(JsonPointer here, SourcePlace there) => _overlaid[here] = there;

    /// <summary>Keeps the indexes of an array in step with the tree after an item was taken out of it.</summary>
    internal void Forget(JsonPointer pointer)
    {
        if (_overlaid.Count > 0)
        {
            ForgetOverlaid(pointer);
        }

        if (_table.Count > 0)
        {
            int row = FindRow(pointer, out int container, out bool exact);
            if (exact)
            {
                _table.Forget(row, container);
            }
        }
    }

    private SourcePlace? Overlaid(JsonPointer pointer)
    {
        Stack<string> below = new();
        for (JsonPointer? above = _overlaid.Count > 0 ? pointer : null; above is not null; above = above.Parent)
        {
            if (_overlaid.TryGetValue(above, out SourcePlace there))
            {
                return there.Append(below);
            }

            below.Push(above.Segment);
        }

        return null;
    }

    // What an overlay appended behind the item moves up by one.
    private void ForgetOverlaid(JsonPointer item)
    {
        int removed = Index(item);
        KeyValuePair<JsonPointer, SourcePlace>[] behind = [.. _overlaid.Where(place => item.Parent!.Equals(place.Key.Parent) && Index(place.Key) >= removed)];
        foreach (KeyValuePair<JsonPointer, SourcePlace> place in behind)
        {
            _overlaid.Remove(place.Key);
        }

        foreach (KeyValuePair<JsonPointer, SourcePlace> place in behind.Where(place => Index(place.Key) > removed))
        {
            _overlaid.Add(item.Parent!.Append(Index(place.Key) - 1), place.Value);
        }
    }

    private static int Index(JsonPointer item) => int.Parse(item.Segment, CultureInfo.InvariantCulture);

    private int FindRow(JsonPointer pointer, out int container, out bool exact)
    {
        int row = 0;
        container = 0;
        exact = true;
        foreach (string segment in pointer.Segments)
        {
            int child = _table.FindMember(row, segment);
            if (child < 0 && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            {
                child = _table.FindItem(row, index);
            }

            if (child < 0)
            {
                exact = false;
                break;
            }

            container = row;
            row = child;
        }

        return row;
    }

    private NodePosition At(TextSpan key, TextSpan value) => new(Path, key, Lines(key), value, Lines(value));
}
