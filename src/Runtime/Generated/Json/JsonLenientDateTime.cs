using System;

namespace ReduGen.Generated;

/// <summary>
/// Date-times and times in the spellings of real servers: a space or nothing between date and time, no seconds, no offset (then UTC),
/// offsets such as <c>+0000</c> and <c>+02</c>, fractions of any length, a leap second.
/// </summary>
internal static class JsonLenientDateTime
{
    /// <summary>Parses a date, with or without a time.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryTakeNumber(ref text, 4, out int year) || !TryTake(ref text, "-"u8)
            || !TryTakeNumber(ref text, 2, out int month) || !TryTake(ref text, "-"u8) || !TryTakeNumber(ref text, 2, out int day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        long time = 0;
        long offset = 0;
        if (!text.IsEmpty && !(TryTake(ref text, "Tt "u8) && TryTakeTime(ref text, out time) && TryTakeOffset(ref text, out offset)))
        {
            return false;
        }

        long ticks = new DateTime(year, month, day).Ticks + time;
        long utcTicks = ticks - offset;
        if (!text.IsEmpty || ticks > DateTime.MaxValue.Ticks || utcTicks < 0 || utcTicks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, new TimeSpan(offset));
        return true;
    }

    /// <summary>Parses a time of day.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!TryTakeTime(ref text, out long time) || !TryTakeOffset(ref text, out long offset)
            || !text.IsEmpty || offset != 0 || time >= TimeSpan.TicksPerDay)
        {
            return false;
        }

        value = new TimeOnly(time);
        return true;
    }

    private static bool TryTakeTime(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        int second = 0;
        if (!TryTakeNumber(ref text, 2, out int hour) || !TryTake(ref text, ":"u8) || !TryTakeNumber(ref text, 2, out int minute)
            || (TryTake(ref text, ":"u8) && !TryTakeNumber(ref text, 2, out second))
            || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond);
        if (!TryTake(ref text, ".,"u8))
        {
            return true;
        }

        int length = text.Length;
        for (long unit = TimeSpan.TicksPerSecond / 10; !text.IsEmpty && char.IsAsciiDigit((char)text[0]); unit /= 10)
        {
            ticks += (text[0] - '0') * unit;
            text = text[1..];
        }

        return text.Length < length;
    }

    private static bool TryTakeOffset(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        TryTake(ref text, " "u8);
        if (text.IsEmpty || TryTake(ref text, "Zz"u8))
        {
            return true;
        }

        bool isNegative = text[0] == '-';
        int minute = 0;
        if (!TryTake(ref text, "+-"u8) || !TryTakeNumber(ref text, 2, out int hour)
            || ((TryTake(ref text, ":"u8) || !text.IsEmpty) && !TryTakeNumber(ref text, 2, out minute))
            || minute > 59 || (hour * 60) + minute > 14 * 60)
        {
            return false;
        }

        ticks = ((hour * 60) + minute) * TimeSpan.TicksPerMinute * (isNegative ? -1 : 1);
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> anyOf)
    {
        if (text.IsEmpty || !anyOf.Contains(text[0]))
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<byte> text, int digits, out int number)
    {
        number = 0;
        if (text.Length < digits)
        {
            return false;
        }

        foreach (byte digit in text[..digits])
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        text = text[digits..];
        return true;
    }
}
