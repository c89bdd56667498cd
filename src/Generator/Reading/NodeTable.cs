using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>
/// The place of every key and value, in document order. Each row knows where its subtree ends, so children are found without links and
/// without a dictionary: 28 bytes a value, and no cost for the values nobody asks for.
/// </summary>
internal sealed class NodeTable
{
    private const int SmallSubtree = 64;

    // A growing array would be copied, and from 85,000 bytes on each of its sizes costs a collection of all generations.
    private const int BlockBits = 10;
    private const int BlockRows = 1 << BlockBits;

    private readonly Dictionary<int, ChildIndex> _children = [];
    private readonly List<Row[]> _blocks = [];

    public int Count { get; private set; }

    /// <summary>Adds the row of a value whose subtree follows; <see cref="Close"/> ends it.</summary>
    public int Open(string? key, TextSpan keySpan, int start)
    {
        if (Count == _blocks.Count * BlockRows)
        {
            _blocks.Add(new Row[BlockRows]);
        }

        At(Count) = new Row { Key = key, KeyStart = keySpan.Start, KeyEnd = keySpan.End, Start = start, End = start, Next = Count + 1 };
        return Count++;
    }

    public void Close(int row, int end)
    {
        ref Row closed = ref At(row);
        closed.End = Math.Max(end, closed.Start);
        closed.Next = Count;
    }

    public string? Key(int row) => At(row).Key;

    public TextSpan KeySpan(int row) => TextSpan.FromBounds(At(row).KeyStart, At(row).KeyEnd);

    public TextSpan ValueSpan(int row) => TextSpan.FromBounds(At(row).Start, At(row).End);

    public int Next(int row) => At(row).Next;

    /// <summary>A row that counts no more: the first of two equal keys, or a value that was taken out of the tree.</summary>
    public void Forget(int row) => At(row).Forgotten = true;

    /// <summary>The same of a value whose container was looked into.</summary>
    public void Forget(int row, int container)
    {
        Forget(row);
        if (_children.TryGetValue(container, out ChildIndex? index))
        {
            index.Items.Remove(row);
        }
    }

    public bool IsForgotten(int row) => At(row).Forgotten;

    /// <summary>The member of an object with this key, or -1. Only when the whole table was read.</summary>
    public int FindMember(int row, string key)
    {
        if (At(row).Next - row <= SmallSubtree)
        {
            return FindMember(row, key, At(row).Next);
        }

        return Children(row).Members.TryGetValue(key, out int child) && !At(child).Forgotten ? child : -1;
    }

    /// <summary>The same among the rows before <paramref name="end"/>, for an object that is still open.</summary>
    public int FindMember(int row, string key, int end)
    {
        for (int child = row + 1; child < end; child = At(child).Next)
        {
            if (!At(child).Forgotten && string.Equals(At(child).Key, key, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The item of an array at this index, or -1.</summary>
    public int FindItem(int row, int index)
    {
        if (At(row).Next - row > SmallSubtree)
        {
            IReadOnlyList<int> items = Children(row).Items;
            return index < items.Count && At(items[index]).Key is null ? items[index] : -1;
        }

        for (int child = row + 1; child < At(row).Next; child = At(child).Next)
        {
            if (!At(child).Forgotten && index-- == 0)
            {
                return At(child).Key is null ? child : -1;
            }
        }

        return -1;
    }

    private ref Row At(int row) => ref _blocks[row >> BlockBits][row & (BlockRows - 1)];

    // A document with a problem at each of 100,000 paths asks for as many places: looking through all rows each time would be quadratic.
    private ChildIndex Children(int row)
    {
        if (!_children.TryGetValue(row, out ChildIndex? index))
        {
            index = new ChildIndex([], new Dictionary<string, int>(StringComparer.Ordinal));
            for (int child = row + 1; child < At(row).Next; child = At(child).Next)
            {
                if (At(child).Forgotten)
                {
                    continue;
                }

                index.Items.Add(child);
                if (At(child).Key is { } key && !index.Members.ContainsKey(key))
                {
                    index.Members.Add(key, child);
                }
            }

            _children.Add(row, index);
        }

        return index;
    }

    /// <summary>The rows of a container's values, in order and by key.</summary>
    private sealed record ChildIndex(List<int> Items, Dictionary<string, int> Members);

    private struct Row
    {
        public string? Key;
        public int KeyStart;
        public int KeyEnd;
        public int Start;
        public int End;
        public int Next;
        public bool Forgotten;
    }
}
