using System;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>
/// The place of every key and value, in document order. Each row knows where its subtree ends, so children are found without links and
/// without a dictionary: 28 bytes a value, and no cost for the values nobody asks for.
/// </summary>
internal sealed class NodeTable
{
    private Row[] _rows = new Row[256];

    public int Count { get; private set; }

    /// <summary>Adds the row of a value whose subtree follows; <see cref="Close"/> ends it.</summary>
    public int Open(string? key, TextSpan keySpan, int start)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, Count * 2);
        }

        _rows[Count] = new Row { Key = key, KeyStart = keySpan.Start, KeyEnd = keySpan.End, Start = start, End = start, Next = Count + 1 };
        return Count++;
    }

    public void Close(int row, int end)
    {
        _rows[row].End = Math.Max(end, _rows[row].Start);
        _rows[row].Next = Count;
    }

    public string? Key(int row) => _rows[row].Key;

    public TextSpan KeySpan(int row) => TextSpan.FromBounds(_rows[row].KeyStart, _rows[row].KeyEnd);

    public TextSpan ValueSpan(int row) => TextSpan.FromBounds(_rows[row].Start, _rows[row].End);

    public int Next(int row) => _rows[row].Next;

    /// <summary>A row that counts no more: the first of two equal keys, or a value that was taken out of the tree.</summary>
    public void Forget(int row) => _rows[row].Forgotten = true;

    public bool IsForgotten(int row) => _rows[row].Forgotten;

    /// <summary>The member of an object with this key, or -1.</summary>
    public int FindMember(int row, string key) => FindMember(row, key, _rows[row].Next);

    /// <summary>The same among the rows before <paramref name="end"/>, for an object that is still open.</summary>
    public int FindMember(int row, string key, int end)
    {
        for (int child = row + 1; child < end; child = _rows[child].Next)
        {
            if (!_rows[child].Forgotten && string.Equals(_rows[child].Key, key, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The item of an array at this index, or -1.</summary>
    public int FindItem(int row, int index)
    {
        for (int child = row + 1; child < _rows[row].Next; child = _rows[child].Next)
        {
            if (!_rows[child].Forgotten && index-- == 0)
            {
                return _rows[child].Key is null ? child : -1;
            }
        }

        return -1;
    }

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
