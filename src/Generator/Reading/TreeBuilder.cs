using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>
/// Builds the JSON tree and its <see cref="NodeTable"/> from what a JSON or YAML reader meets, in document order. Keeps its own stack,
/// so a document's depth never becomes the thread's.
/// </summary>
internal sealed class TreeBuilder(ProblemList problems)
{
    // One for each level, and used again: a document has many containers and few levels.
    private readonly List<OpenContainer> _levels = [];

    public NodeTable Table { get; } = new();

    public JsonNode? Root { get; private set; }

    /// <summary>A limit was passed and reported: what follows is not worth reading.</summary>
    public bool Stopped { get; private set; }

    public int Depth { get; private set; }

    /// <summary>What was read last.</summary>
    public TextSpan LastPlace => Table.Count > 0 ? Table.ValueSpan(Table.Count - 1) : default;

    /// <summary>Inside an object, between two members.</summary>
    public bool ExpectsKey => Depth > 0 && Innermost is { Node: JsonObject, Key: null };

    /// <summary>The object that is being filled.</summary>
    public JsonObject? CurrentObject => Depth > 0 ? Innermost.Node as JsonObject : null;

    private OpenContainer Innermost => _levels[Depth - 1];

    /// <summary>Names the next value; that of YAML's merge key becomes no member and is kept for <see cref="TakeMerges"/>.</summary>
    public void Key(string key, TextSpan span, bool merges = false)
    {
        CheckLength(span);
        OpenContainer container = Innermost;
        container.Key = WellFormed(key, span);
        container.KeySpan = span;
        container.KeyMerges = merges;
    }

    /// <summary>Begins an object or array; the answer is its row.</summary>
    public int Begin(JsonNode container, int start)
    {
        int row = OpenRow(start);
        if (Depth >= Limits.Depth)
        {
            Stop(ReadingProblemKind.TooDeep, new TextSpan(start, 1), Limits.Depth);
        }

        if (Depth == _levels.Count)
        {
            _levels.Add(new OpenContainer());
        }

        _levels[Depth++].Open(container, row, start);
        return row;
    }

    /// <summary>Ends the innermost container; without an end of its own (YAML's block style) it ends where its last child does.</summary>
    public JsonNode End(int? end = null)
    {
        OpenContainer container = Innermost;
        Depth--;
        int at = end ?? container.End;
        Table.Close(container.Row, at);
        Attach(container.Node, container.Row, at);
        return container.Node;
    }

    /// <summary>Adds a scalar; the answer is its row.</summary>
    public int Value(JsonNode? value, TextSpan span)
    {
        CheckLength(span);
        int row = OpenRow(span.Start);
        Table.Close(row, span.End);
        Attach(value, row, span.End);
        return row;
    }

    /// <summary>The text, with what no text can hold reported and replaced.</summary>
    public string WellFormed(string text, TextSpan span)
    {
        string? repaired = WellFormedText.Repair(text);
        if (repaired is not null)
        {
            Report(ReadingProblemKind.HalfCharacter, span);
        }

        return repaired ?? text;
    }

    /// <summary>Reports something at the place the reader stands.</summary>
    public void Report(ReadingProblemKind kind, TextSpan place, string subject = "", string detail = "")
    {
        if (!problems.IsFull)
        {
            problems.Add(kind, place, Pointer().ToString(), subject, detail);
        }
    }

    /// <summary>Reports a limit that was passed, and ends the reading.</summary>
    public void Stop(ReadingProblemKind kind, TextSpan place, int limit)
    {
        Report(kind, place, detail: limit.ToString(CultureInfo.InvariantCulture));
        Stopped = true;
    }

    /// <summary>What merge keys of the innermost object name; they count no more as members.</summary>
    public IReadOnlyList<(JsonNode? Node, int Row)> TakeMerges()
    {
        OpenContainer container = Innermost;
        IReadOnlyList<(JsonNode?, int)> merges = container.Merges ?? (IReadOnlyList<(JsonNode?, int)>)[];
        container.Merges = null;
        return merges;
    }

    private void CheckLength(TextSpan scalar)
    {
        if (scalar.Length > Limits.ScalarCharacters)
        {
            Stop(ReadingProblemKind.ScalarTooLarge, new TextSpan(scalar.Start, 1), Limits.ScalarCharacters);
        }
    }

    private JsonPointer Pointer()
    {
        JsonPointer pointer = JsonPointer.Root;
        for (int i = 0; i < Depth; i++)
        {
            if (_levels[i].Node is JsonArray array)
            {
                pointer = pointer.Append(array.Count);
            }
            else if (_levels[i].Key is { } key)
            {
                pointer = pointer.Append(key);
            }
        }

        return pointer;
    }

    private int OpenRow(int start)
    {
        if (Depth == 0)
        {
            return Table.Open(key: null, keySpan: default, start);
        }

        OpenContainer container = Innermost;
        return Table.Open(container.Key, container.KeySpan, start);
    }

    private void Attach(JsonNode? node, int row, int end)
    {
        if (Depth == 0)
        {
            Root = node;
            return;
        }

        OpenContainer container = Innermost;
        container.End = end;
        if (container.Node is JsonArray array)
        {
            array.Add(node);
            return;
        }

        AttachMember(container, (JsonObject)container.Node, container.Key!, node, row);
        container.Key = null;
    }

    private void AttachMember(OpenContainer container, JsonObject target, string key, JsonNode? node, int row)
    {
        if (container.KeyMerges)
        {
            Table.Forget(row);
            (container.Merges ??= []).Add((node, row));
        }
        else if (!target.ContainsKey(key))
        {
            target.Add(key, node);
        }
        else if (!problems.IsFull)
        {
            // Looking for the first one is linear: bounded by the number of problems.
            int first = Table.FindMember(container.Row, key, end: row);
            string line = problems.LineNumber(Table.KeySpan(first).Start).ToString(CultureInfo.InvariantCulture);
            Report(ReadingProblemKind.DuplicateKey, container.KeySpan, key, line);
            Table.Forget(first);
            target[key] = node;
        }
    }

    /// <summary>An object or array whose end was not read yet.</summary>
    private sealed class OpenContainer
    {
        public JsonNode Node { get; private set; } = null!;

        public int Row { get; private set; }

        /// <summary>Where the last child ended.</summary>
        public int End { get; set; }

        /// <summary>The key whose value comes next.</summary>
        public string? Key { get; set; }

        public TextSpan KeySpan { get; set; }

        /// <summary>The key is YAML's merge key.</summary>
        public bool KeyMerges { get; set; }

        public List<(JsonNode? Node, int Row)>? Merges { get; set; }

        public void Open(JsonNode node, int row, int start)
        {
            (Node, Row, End) = (node, row, start);
            (Key, KeySpan, KeyMerges, Merges) = (null, default, false, null);
        }
    }
}
