using System;

namespace ReduGen.Generated;

/// <summary>
/// The text of a date-time as RFC 3339, section 5.6, spells it. By hand: a format string costs more than all other members of an
/// object together.
/// </summary>
internal static class JsonDateTimeText
{
    /// <summary>The bytes that are written at most.</summary>
    public const int LongestText = 40;

    private const int FractionDigits = 7;

    /// <summary>Writes a date-time with its quotes: in UTC with a Z, and with no more digits behind the second than it takes.</summary>
    /// <returns>The bytes written.</returns>
    public static int Format(DateTimeOffset value, Span<byte> text)
    {
        DateTime local = value.DateTime;
        "\"0000-00-00T00:00:00"u8.CopyTo(text);
        (int year, int month, int day) = local;
        FormatDigits(year, text.Slice(1, 4));
        FormatDigits(month, text.Slice(6, 2));
        FormatDigits(day, text.Slice(9, 2));
        FormatDigits(local.Hour, text.Slice(12, 2));
        FormatDigits(local.Minute, text.Slice(15, 2));
        FormatDigits(local.Second, text.Slice(18, 2));
        int length = 20;
        int fraction = (int)(local.Ticks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            text[length] = (byte)'.';
            Span<byte> digits = text.Slice(length + 1, FractionDigits);
            FormatDigits(fraction, digits);
            length += 1 + digits.TrimEnd((byte)'0').Length;
        }

        length += FormatOffset((int)value.Offset.TotalMinutes, text[length..]);
        text[length] = (byte)'"';
        return length + 1;
    }

    private static int FormatOffset(int minutes, Span<byte> text)
    {
        if (minutes == 0)
        {
            text[0] = (byte)'Z';
            return 1;
        }

        "+00:00"u8.CopyTo(text);
        text[0] = minutes < 0 ? (byte)'-' : (byte)'+';
        (int hour, int minute) = Math.DivRem(Math.Abs(minutes), 60);
        FormatDigits(hour, text.Slice(1, 2));
        FormatDigits(minute, text.Slice(4, 2));
        return 6;
    }

    private static void FormatDigits(int value, Span<byte> digits)
    {
        for (int position = digits.Length - 1; position >= 0; position--)
        {
            digits[position] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
