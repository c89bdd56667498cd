using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ReduGen.Generated;

/// <summary>Date-times of RFC 3339, section 5.6, as nearly every server writes them: <c>2026-11-23T08:15:30.123Z</c>.</summary>
internal static class JsonDateTime
{
    private const int LongestFraction = 7;

    // The three overlapping groups of eight characters, as one number each with every digit 0, and which of their bytes are no digits.
    private const ulong Date = 0x2D30_302D_3030_3030; // 0000-00-
    private const ulong DateMarks = 0xFF00_00FF_0000_0000;
    private const ulong DayAndTime = 0x3030_3A30_3054_3030; // 00T00:00
    private const ulong Time = 0x3030_3A30_303A_3030; // 00:00:00
    private const ulong TimeMarks = 0x0000_FF00_00FF_0000;

    /// <summary>Parses the date-time that a text begins with. What is spelled otherwise may still be one for <see cref="JsonLenientDateTime"/>.</summary>
    /// <param name="text">The text, with at least <see cref="JsonReader.Padding"/> bytes behind its beginning.</param>
    /// <param name="value">The date-time.</param>
    /// <param name="length">The bytes that it takes.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value, out int length)
    {
        value = default;
        length = 0;
        if (!TryReadPairs(text, Date, DateMarks, out ulong date)
            || !TryReadPairs(text[8..], DayAndTime, TimeMarks, out ulong dayAndTime)
            || !TryReadPairs(text[11..], Time, TimeMarks, out ulong time))
        {
            return false;
        }

        uint year = ((uint)(byte)date * 100) + (byte)(date >> 16);
        uint month = (byte)(date >> 40);
        uint day = (byte)dayAndTime;
        uint hour = (byte)time;
        uint minute = (byte)(time >> 24);
        uint second = (byte)(time >> 48);

        // The outermost years are left to the lenient parser, which looks whether the offset leads out of the calendar.
        if (year - 2 > 9996 || month - 1 > 11 || day - 1 > 30 || (day > 28 && day > DateTime.DaysInMonth((int)year, (int)month))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        int position = 19;
        if (!TryParseFraction(text, ref position, out long ticks) || !TryParseOffset(text, ref position, out int offset))
        {
            return false;
        }

        length = position;
        ticks += new DateTime((int)year, (int)month, (int)day, (int)hour, (int)minute, (int)second).Ticks;
        value = offset == 0 ? new DateTimeOffset(ticks, default) : new DateTimeOffset(ticks, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    private static bool TryParseFraction(ReadOnlySpan<byte> text, ref int position, out long ticks)
    {
        ticks = 0;
        if (text[position] != '.')
        {
            return true;
        }

        int start = ++position;
        long unit = TimeSpan.TicksPerSecond;
        while ((uint)(text[position] - '0') <= 9)
        {
            unit /= 10;
            ticks += (text[position] - '0') * unit;
            position++;
        }

        return position > start && position - start <= LongestFraction;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, ref int position, out int minutes)
    {
        minutes = 0;
        if (text[position] == 'Z')
        {
            position++;
            return true;
        }

        ReadOnlySpan<byte> offset = text.Slice(position, 6);
        position += offset.Length;
        if (offset.SequenceEqual("+00:00"u8))
        {
            return true;
        }

        if (offset[0] is not ((byte)'+' or (byte)'-') || offset[3] != ':')
        {
            return false;
        }

        uint hour = TwoDigits(offset, 1);
        uint minute = TwoDigits(offset, 4);
        minutes = (int)((hour * 60) + minute);
        if (offset[0] == '-')
        {
            minutes = -minutes;
        }

        return hour <= 13 && minute <= 59;
    }

    /// <summary>
    /// Eight characters at once: bytes that stand for two digits become their number, at the first digit's place. False where a digit or a mark between
    /// them is something else.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadPairs(ReadOnlySpan<byte> text, ulong zeros, ulong marks, out ulong pairs)
    {
        ulong digits = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ zeros;
        pairs = (digits * 10) + (digits >> 8);
        return (((digits + 0x0606_0606_0606_0606) | digits) & 0xF0F0_F0F0_F0F0_F0F0) == 0 && (digits & marks) == 0;
    }

    /// <summary>Two digits as a number; far more than 99 where they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint TwoDigits(ReadOnlySpan<byte> text, int position)
    {
        uint tens = (uint)(text[position] - '0');
        uint ones = (uint)(text[position + 1] - '0');
        return tens <= 9 && ones <= 9 ? (tens * 10) + ones : 1_000_000;
    }
}
