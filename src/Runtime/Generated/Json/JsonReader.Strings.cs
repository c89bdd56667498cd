using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ReduGen.Generated;

/// <content>Strings.</content>
public ref partial struct JsonReader
{
    // What ends a run of ordinary characters: quote, backslash, control characters.
    private static readonly SearchValues<byte> StringStops = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    /// <summary>Reads a string.</summary>
    /// <returns>The string.</returns>
    public string ReadString() => TryReadText("a string", out int start, out int length, out JsonTextKind kind)
        ? Text(start, length, kind, _slot)
        : string.Empty;

    /// <summary>Reads a string or null.</summary>
    /// <returns>The string, or null.</returns>
    public string? ReadStringOrNull() => TryReadNull() ? null : ReadString();

    /// <summary>Reads a string that is likely one of a few.</summary>
    /// <param name="known">The likely ones; they are given back themselves.</param>
    /// <returns>The string.</returns>
    public string ReadString(string[] known)
    {
        if (!TryReadText("a string", out int start, out int length, out JsonTextKind kind))
        {
            return string.Empty;
        }

        if (kind == JsonTextKind.Ascii)
        {
            ReadOnlySpan<byte> text = _buffer.Slice(start, length);
            foreach (string value in known)
            {
                if (value.Length == length && Ascii.Equals(text, value))
                {
                    return value;
                }
            }
        }

        string other = Text(start, length, kind, _slot);
        if (_rules.RefusesUnknown && !known.AsSpan().Contains(other))
        {
            RefuseUnknown($"the value {JsonWording.Quote(other, 50)}", start - 1);
        }

        return other;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadText(string expected, out int start, out int length, out JsonTextKind kind)
    {
        if (Peek() == (byte)'"')
        {
            return TryScanString(out start, out length, out kind);
        }

        (start, length, kind) = (0, 0, default);
        Refuse(expected);
        return false;
    }

    /// <summary>From a quote to behind the closing one; start and length are what stands between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryScanString(out int start, out int length, out JsonTextKind kind)
    {
        start = _position + 1;
        int stop = start;
        bool isAscii;
        if (Vector256.IsHardwareAccelerated)
        {
            uint nonAscii = 0;
            while (true)
            {
                Vector256<byte> bytes = Vector256.Create(_buffer.Slice(stop, Vector256<byte>.Count));
                uint stops = (Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                    | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                    | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes)).ExtractMostSignificantBits();
                uint high = bytes.ExtractMostSignificantBits();
                if (stops != 0)
                {
                    int ordinary = BitOperations.TrailingZeroCount(stops);
                    nonAscii |= high & ((1u << ordinary) - 1);
                    stop += ordinary;
                    break;
                }

                nonAscii |= high;
                stop += Vector256<byte>.Count;
            }

            isAscii = nonAscii == 0;
        }
        else
        {
            stop += _buffer[start..].IndexOfAny(StringStops);
            isAscii = Ascii.IsValid(_buffer[start..stop]);
        }

        length = stop - start;
        kind = isAscii ? JsonTextKind.Ascii : JsonTextKind.Utf8;
        if (_buffer[stop] == (byte)'"')
        {
            _position = stop + 1;
            return true;
        }

        return TryScanEscapedString(start, stop, out length, ref kind);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryScanEscapedString(int start, int stop, out int length, ref JsonTextKind kind)
    {
        while (_buffer[stop] == (byte)'\\')
        {
            kind = JsonTextKind.Escaped;
            int escape = stop;
            stop += 2;
            if (_buffer[escape + 1] == (byte)'u')
            {
                while (stop < escape + 6 && char.IsAsciiHexDigit((char)_buffer[stop]))
                {
                    stop++;
                }
            }

            bool isWhole = _buffer[escape + 1] == (byte)'u' ? stop == escape + 6 : "\"\\/bfnrt"u8.Contains(_buffer[escape + 1]);
            if (!isWhole && stop < _end)
            {
                throw Fault($"the string has an unknown escape sequence, {JsonWording.Quote(_buffer[escape..Math.Min(stop + 1, _end)])}", start - 1);
            }

            stop = Math.Min(stop, _end);
            stop += _buffer[stop..].IndexOfAny(StringStops);
        }

        length = stop - start;
        if (_buffer[stop] == (byte)'"')
        {
            _position = stop + 1;
            return true;
        }

        if (stop < _end)
        {
            throw Fault($"the string has the control character 0x{_buffer[stop]:X2}, which must be escaped", start - 1);
        }

        RunOut();
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly string Text(int start, int length, JsonTextKind kind, int slot)
    {
        if (kind != JsonTextKind.Ascii)
        {
            return UnusualText(start, length);
        }

        ReadOnlySpan<byte> ascii = _buffer.Slice(start, length);
        return _cache is not null && length <= JsonStringCache.LongestText && _cache.IsWorthwhile(slot)
            ? _cache.GetOrAdd(ascii, slot)
            : JsonAsciiText.Create(ascii);
    }
}
