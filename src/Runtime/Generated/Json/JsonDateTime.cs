using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReduGen.Generated;

/// <summary>Date-times of RFC 3339, section 5.6, as nearly every server writes them: <c>2026-11-23T08:15:30.123Z</c>.</summary>
internal static class JsonDateTime
{
    /// <summary>The bytes that <see cref="Format"/> writes at most.</summary>
    public const int LongestText = 40;

    private const int LongestFraction = 7;

    /// <summary>Parses a date-time. What is spelled otherwise may still be one for <see cref="JsonLenientDateTime"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        uint year = (TwoDigits(text, 0) * 100) + TwoDigits(text, 2);
        uint month = TwoDigits(text, 5);
        uint day = TwoDigits(text, 8);
        uint hour = TwoDigits(text, 11);
        uint minute = TwoDigits(text, 14);
        uint second = TwoDigits(text, 17);

        // The outermost years are left to the lenient parser, which looks whether the offset leads out of the calendar.
        if (year - 2 > 9996 || month - 1 > 11 || day - 1 > 30 || (day > 28 && day > DateTime.DaysInMonth((int)year, (int)month))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        int position = 19;
        if (!TryParseFraction(text, ref position, out long ticks) || !TryParseOffset(text[position..], out int offset))
        {
            return false;
        }

        ticks += new DateTime((int)year, (int)month, (int)day, (int)hour, (int)minute, (int)second).Ticks;
        value = new DateTimeOffset(ticks, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    /// <summary>Writes a date-time with its quotes; in UTC with a Z, and without a fraction where it is zero.</summary>
    /// <returns>The bytes written.</returns>
    public static int Format(DateTimeOffset value, Span<byte> text)
    {
        ReadOnlySpan<char> format = value.Offset == TimeSpan.Zero
            ? "'\"'yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z\"'"
            : "'\"'yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz'\"'";
        value.TryFormat(text, out int written, format, CultureInfo.InvariantCulture);
        return written;
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
        while (position < text.Length && (uint)(text[position] - '0') <= 9)
        {
            unit /= 10;
            ticks += (text[position] - '0') * unit;
            position++;
        }

        return position > start && position - start <= LongestFraction;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            return text[0] == 'Z';
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
        {
            return false;
        }

        uint hour = TwoDigits(text, 1);
        uint minute = TwoDigits(text, 4);
        minutes = (int)((hour * 60) + minute);
        if (text[0] == '-')
        {
            minutes = -minutes;
        }

        return hour <= 13 && minute <= 59;
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
