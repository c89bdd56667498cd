using System;
using System.Globalization;

namespace ReduGen.Generated;

/// <summary>The text of a duration, as appendix A of RFC 3339 spells it: days, hours, minutes and seconds, those that are zero left out.</summary>
internal static class JsonDurationText
{
    /// <summary>The bytes that are written at most.</summary>
    public const int LongestText = 40;

    /// <summary>Writes a duration with its quotes.</summary>
    /// <returns>The bytes written.</returns>
    public static int Format(TimeSpan value, Span<byte> text)
    {
        // The least TimeSpan has no opposite one.
        ulong ticks = value.Ticks < 0 ? 0UL - (ulong)value.Ticks : (ulong)value.Ticks;
        int length = 0;
        Append(text, ref length, value.Ticks < 0 ? "\"-P"u8 : "\"P"u8);
        AppendUnit(text, ref length, ref ticks, TimeSpan.TicksPerDay, "D"u8);
        if (ticks != 0 || value.Ticks == 0)
        {
            Append(text, ref length, "T"u8);
            AppendUnit(text, ref length, ref ticks, TimeSpan.TicksPerHour, "H"u8);
            AppendUnit(text, ref length, ref ticks, TimeSpan.TicksPerMinute, "M"u8);
            AppendSeconds(text, ref length, ticks, isNeeded: value.Ticks == 0);
        }

        Append(text, ref length, "\""u8);
        return length;
    }

    private static void AppendUnit(Span<byte> text, ref int length, ref ulong ticks, long unit, ReadOnlySpan<byte> letter)
    {
        (ulong count, ticks) = Math.DivRem(ticks, (ulong)unit);
        if (count != 0)
        {
            AppendNumber(text, ref length, count, default);
            Append(text, ref length, letter);
        }
    }

    private static void AppendSeconds(Span<byte> text, ref int length, ulong ticks, bool isNeeded)
    {
        (ulong seconds, ulong fraction) = Math.DivRem(ticks, (ulong)TimeSpan.TicksPerSecond);
        if (ticks == 0 && !isNeeded)
        {
            return;
        }

        AppendNumber(text, ref length, seconds, default);
        if (fraction != 0)
        {
            Append(text, ref length, "."u8);
            AppendNumber(text, ref length, fraction, "D7");
            length = text[..length].TrimEnd((byte)'0').Length;
        }

        Append(text, ref length, "S"u8);
    }

    private static void AppendNumber(Span<byte> text, ref int length, ulong number, ReadOnlySpan<char> format)
    {
        number.TryFormat(text[length..], out int written, format, CultureInfo.InvariantCulture);
        length += written;
    }

    private static void Append(Span<byte> text, ref int length, ReadOnlySpan<byte> piece)
    {
        piece.CopyTo(text[length..]);
        length += piece.Length;
    }
}
