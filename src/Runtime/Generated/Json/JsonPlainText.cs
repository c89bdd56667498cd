using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReduGen.Generated;

/// <summary>Texts of ASCII without anything that JSON escapes: nearly all of them. Looked through and copied in one go.</summary>
internal static class JsonPlainText
{
    private const int Half = 8;

    /// <summary>Copies a text up to a place at or before its first character that is not plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Room for it, a byte per character.</param>
    /// <returns>The characters copied; all of them where the text is plain.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> room)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length < Half)
        {
            return CopyOneByOne(text, room);
        }

        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text);
        int count = characters.Length;
        if (count < 2 * Half)
        {
            // The two halves overlap, as the last two steps of longer texts do.
            if (!TryPack(characters[..Half], characters[(count - Half)..], out Vector128<byte> packed))
            {
                return 0;
            }

            packed.GetLower().CopyTo(room);
            packed.GetUpper().CopyTo(room[(count - Half)..]);
            return count;
        }

        int done = 0;
        while (done < count)
        {
            int start = Math.Min(done, count - (2 * Half));
            ReadOnlySpan<ushort> step = characters.Slice(start, 2 * Half);
            if (!TryPack(step, step[Half..], out Vector128<byte> packed))
            {
                return done;
            }

            packed.CopyTo(room[start..]);
            done = start + (2 * Half);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPack(ReadOnlySpan<ushort> lower, ReadOnlySpan<ushort> upper, out Vector128<byte> packed)
    {
        Vector128<ushort> first = Vector128.Create(lower);
        Vector128<ushort> second = Vector128.Create(upper);
        packed = Vector128.Narrow(first, second);
        Vector128<byte> stops = Vector128.Equals(packed, Vector128.Create((byte)'"'))
            | Vector128.Equals(packed, Vector128.Create((byte)'\\'))
            | Vector128.Equals(Vector128.Min(packed, Vector128.Create((byte)0x1F)), packed)
            | ((first | second) & Vector128.Create((ushort)0xFF80)).AsByte();
        return stops == Vector128<byte>.Zero;
    }

    private static int CopyOneByOne(ReadOnlySpan<char> text, Span<byte> room)
    {
        int position = 0;
        while (position < text.Length && text[position] is >= ' ' and <= '\u007F' and not '"' and not '\\')
        {
            room[position] = (byte)text[position];
            position++;
        }

        return position;
    }
}
