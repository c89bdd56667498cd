using System;
#if NET9_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#else
using System.Text;
#endif

namespace ReduGen.Generated;

/// <summary>Strings of text that is known to be ASCII. Most are short: what the framework's encodings do before their first character costs more than all others.</summary>
internal static class JsonAsciiText
{
    /// <summary>Makes the string.</summary>
    public static string Create(ReadOnlySpan<byte> ascii) =>
#if NET9_0_OR_GREATER
        string.Create(ascii.Length, ascii, static (characters, ascii) => Widen(ascii, MemoryMarshal.Cast<char, ushort>(characters)));
#else
        Encoding.Latin1.GetString(ascii);
#endif

#if NET9_0_OR_GREATER
    private static void Widen(ReadOnlySpan<byte> ascii, Span<ushort> characters)
    {
        if (ascii.Length >= Vector128<byte>.Count)
        {
            for (int index = 0; index < ascii.Length - Vector128<byte>.Count; index += Vector128<byte>.Count)
            {
                Widen16(ascii.Slice(index, Vector128<byte>.Count), characters[index..]);
            }

            Widen16(ascii[^Vector128<byte>.Count..], characters[^Vector128<byte>.Count..]);
        }
        else if (ascii.Length >= sizeof(ulong))
        {
            Widen8(ascii, characters);
            Widen8(ascii[^sizeof(ulong)..], characters[^sizeof(ulong)..]);
        }
        else
        {
            for (int index = 0; index < ascii.Length; index++)
            {
                characters[index] = ascii[index];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen16(ReadOnlySpan<byte> ascii, Span<ushort> characters)
    {
        Vector128<byte> bytes = Vector128.Create(ascii);
        Vector128.WidenLower(bytes).CopyTo(characters);
        Vector128.WidenUpper(bytes).CopyTo(characters[Vector128<ushort>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen8(ReadOnlySpan<byte> ascii, Span<ushort> characters) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<ulong>(ascii)).AsByte()).CopyTo(characters);
#endif
}
