using System;
using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ReduGen.Generated;

/// <summary>The members of the object that is being read: which one is at hand, which one is likely next, which ones are missing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonMembers
{
    internal const int None = -1;
    internal const int Unknown = int.MaxValue;

    private const int Load = sizeof(ulong);
    private const int Elsewhere = int.MaxValue;

    internal readonly ReadOnlySpan<byte> Names;
    internal int PredictedEntry;
    internal int PredictedIndex;
    internal int NameStart;
    internal int NameLength;
    internal JsonTextKind NameKind;
    private readonly JsonMemberOrder? _order;
    private readonly ulong[]? _missingBeyond64;
    private ulong _missing;
    private int _likelyEntry;

    internal JsonMembers(ReadOnlySpan<byte> names, ulong required, ulong[]? requiredBeyond64, JsonMemberOrder? order)
    {
        Names = names;
        Index = None;
        _missing = required;
        _missingBeyond64 = requiredBeyond64;
        if (order is not null)
        {
            _order = order;
            PredictedEntry = Elsewhere;
            PredictedIndex = order.Next(None, out _likelyEntry);
        }
    }

    /// <summary>The member's place in the names table, from 0; beyond the table where the table has no such name.</summary>
    public int Index { readonly get; internal set; }

    internal readonly bool IsAnyMissing => _missing != 0 || (_missingBeyond64 is not null && _missingBeyond64.AsSpan().ContainsAnyExcept(0UL));

    /// <summary>The entry that is likely next, wherever it stands.</summary>
    internal readonly int LikelyEntry => PredictedEntry == Elsewhere ? _likelyEntry : PredictedEntry;

    /// <summary>Makes the predicted entry the member at hand, and the one behind it in the table the predicted one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void TakePredicted(int length)
    {
        Take(PredictedIndex++);
        PredictedEntry += length + 1;
    }

    /// <summary>Makes the likely entry the member at hand.</summary>
    /// <param name="length">How long it is.</param>
    /// <param name="isElsewhere">Whether the next one, too, does not stand right behind a comma.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void TakeLikely(int length, bool isElsewhere)
    {
        int index = PredictedIndex;
        Take(index);
        if (_order is not null)
        {
            PredictedIndex = _order.Next(index, out _likelyEntry);
            PredictedEntry = Elsewhere;
        }
        else
        {
            int next = LikelyEntry + length + 1;
            PredictedIndex = index + 1;
            _likelyEntry = next;
            PredictedEntry = isElsewhere ? Elsewhere : next;
        }
    }

    /// <summary>Most entries are of 4 to 16 bytes, which two loads cover: a call to compare them costs more than comparing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsEntry(ReadOnlySpan<byte> text, ReadOnlySpan<byte> entry) => entry.Length switch
    {
        >= Load and <= 2 * Load => BinaryPrimitives.ReadUInt64LittleEndian(text) == BinaryPrimitives.ReadUInt64LittleEndian(entry)
            && BinaryPrimitives.ReadUInt64LittleEndian(text[^Load..]) == BinaryPrimitives.ReadUInt64LittleEndian(entry[^Load..]),
        >= Load / 2 and < Load => BinaryPrimitives.ReadUInt32LittleEndian(text) == BinaryPrimitives.ReadUInt32LittleEndian(entry)
            && BinaryPrimitives.ReadUInt32LittleEndian(text[^(Load / 2)..]) == BinaryPrimitives.ReadUInt32LittleEndian(entry[^(Load / 2)..]),
        _ => text.SequenceEqual(entry),
    };

    /// <summary>Makes the entry that a text begins with the member at hand; so the name is found before its end is looked for.</summary>
    /// <param name="text">The text, with room for an entry behind it.</param>
    /// <param name="length">How long the entry is; 0 for none.</param>
    internal bool TryTakeEntry(scoped ReadOnlySpan<byte> text, out int length) =>
        TryTakeEntry(text, LikelyEntry, Names.Length, PredictedIndex, out length) || TryTakeEntry(text, 0, LikelyEntry, 0, out length);

    /// <summary>Looks for a name behind the predicted entry first: a server that leaves members out keeps their order.</summary>
    internal bool TryTake(scoped ReadOnlySpan<byte> name) =>
        TryTake(name, LikelyEntry, Names.Length, PredictedIndex) || TryTake(name, 0, LikelyEntry, 0);

    /// <summary>An entry of the table without quotes and colon.</summary>
    internal readonly ReadOnlySpan<byte> NameAt(int index)
    {
        int entry = 0;
        for (; index > 0; index--)
        {
            entry += Names[entry] + 1;
        }

        return Names.Slice(entry + 2, Names[entry] - 3);
    }

    /// <summary>The lowest index, from a given one on, of a required member that was not there; none is <see cref="None"/>.</summary>
    internal readonly int NextMissing(int from)
    {
        for (int word = from / 64; word <= (_missingBeyond64?.Length ?? 0); word++, from = word * 64)
        {
            ulong missing = (word == 0 ? _missing : _missingBeyond64![word - 1]) & (ulong.MaxValue << from);
            if (missing != 0)
            {
                return word * 64 + BitOperations.TrailingZeroCount(missing);
            }
        }

        return None;
    }

    private readonly void TakeBeyond64(int index)
    {
        if (_missingBeyond64 is not null && index / 64 - 1 < _missingBeyond64.Length)
        {
            _missingBeyond64[index / 64 - 1] &= ~(1UL << index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(int index)
    {
        Index = index;
        if (index < 64)
        {
            _missing &= ~(1UL << index);
        }
        else
        {
            TakeBeyond64(index);
        }
    }

    private void Take(int entry, int index, int length)
    {
        (_likelyEntry, PredictedEntry, PredictedIndex) = (entry, Elsewhere, index);
        TakeLikely(length, isElsewhere: true);
    }

    private bool TryTakeEntry(scoped ReadOnlySpan<byte> text, int entry, int end, int index, out int length)
    {
        ReadOnlySpan<byte> names = Names;
        uint beginning = BinaryPrimitives.ReadUInt32LittleEndian(text);
        for (; entry < end; entry += length + 1, index++)
        {
            length = names[entry];
            ReadOnlySpan<byte> candidate = names.Slice(entry + 1, length);
            if ((length < sizeof(uint) || BinaryPrimitives.ReadUInt32LittleEndian(candidate) == beginning) && IsEntry(text[..length], candidate))
            {
                Take(entry, index, length);
                return true;
            }
        }

        length = 0;
        return false;
    }

    private bool TryTake(scoped ReadOnlySpan<byte> name, int entry, int end, int index)
    {
        while (entry < end)
        {
            int length = Names[entry];
            if (length - 3 == name.Length && Names.Slice(entry + 2, name.Length).SequenceEqual(name))
            {
                Take(entry, index, length);
                return true;
            }

            entry += length + 1;
            index++;
        }

        return false;
    }
}
