using System;
using System.Buffers.Binary;

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
        (int year, int month, int day) = local;
        (ulong seconds, ulong fraction) = Math.DivRem((ulong)local.Ticks, (ulong)TimeSpan.TicksPerSecond);
        uint second = (uint)(seconds % (24 * 60 * 60));
        uint minute = second / 60;
        "\"0000-00-00T00:00:00"u8.CopyTo(text);
        FormatPair((uint)year / 100, text[1..]);
        FormatPair((uint)year % 100, text[3..]);
        FormatPair((uint)month, text[6..]);
        FormatPair((uint)day, text[9..]);
        FormatPair(minute / 60, text[12..]);
        FormatPair(minute % 60, text[15..]);
        FormatPair(second % 60, text[18..]);
        int length = 20;
        if (fraction != 0)
        {
            text[length] = (byte)'.';
            Span<byte> digits = text.Slice(length + 1, FractionDigits);
            FormatDigits((uint)fraction, digits);
            length += 1 + digits.TrimEnd((byte)'0').Length;
        }

        length += FormatOffset(value.TotalOffsetMinutes, text[length..]);
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
        FormatPair((uint)hour, text[1..]);
        FormatPair((uint)minute, text[4..]);
        return 6;
    }

    private static void FormatPair(uint value, Span<byte> digits)
    {
        uint tens = value / 10;
        BinaryPrimitives.WriteUInt16LittleEndian(digits, (ushort)(('0' + tens) | (('0' + value - (tens * 10)) << 8)));
    }

    private static void FormatDigits(uint value, Span<byte> digits)
    {
        for (int position = digits.Length - 1; position >= 0; position--)
        {
            digits[position] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
