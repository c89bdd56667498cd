using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ReduGen.Generated;

/// <summary>
/// Strings of one body that may come again, such as the id of a project. Each member has a score of its own: after two dozen
/// misses without a hit it is not looked up any more, so that members whose values never repeat cost nothing.
/// </summary>
internal sealed class JsonStringCache
{
    /// <summary>Texts longer than this are not kept.</summary>
    public const int LongestText = 40;

    /// <summary>Below this many bytes a body has too few repetitions to pay for the cache.</summary>
    public const int SmallestBody = 8 * 1024;

    private const int Members = 64;
    private const int IndexBits = 7;
    private const sbyte Hopeless = -24;
    private const sbyte Certain = 100;

    private readonly string?[] _texts = new string?[1 << IndexBits];
    private readonly sbyte[] _scores = new sbyte[Members];

    /// <summary>Whether the member's values have repeated so far.</summary>
    /// <param name="slot">A number that belongs to the member; two members may share one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWorthwhile(int slot) => _scores[slot & (Members - 1)] > Hopeless;

    /// <summary>The text, as an earlier string where there is one.</summary>
    public string GetOrAdd(ReadOnlySpan<byte> ascii, int slot)
    {
        ref sbyte score = ref _scores[slot & (Members - 1)];
        ref string? known = ref _texts[(int)((Hash(ascii) * 0xD6E8FEB86659FD93UL) >> (64 - IndexBits))];
        if (known is not null && known.Length == ascii.Length && Ascii.Equals(ascii, known))
        {
            if (score < Certain)
            {
                score += 4;
            }

            return known;
        }

        score--;
        return known = JsonAsciiText.Create(ascii);
    }

    // First and last eight bytes are enough: a collision only costs a miss.
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
        {
            ulong last = MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]);
            return (MemoryMarshal.Read<ulong>(text) ^ (last * 0x9E3779B97F4A7C15UL)) + (ulong)text.Length;
        }

        ulong hash = (ulong)text.Length;
        foreach (byte character in text)
        {
            hash = (hash * 31) + character;
        }

        return hash;
    }
}
