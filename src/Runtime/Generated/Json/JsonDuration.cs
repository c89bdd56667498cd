using System;

namespace ReduGen.Generated;

/// <summary>
/// Durations as appendix A of RFC 3339 spells them, such as <c>P1DT2H30M</c>. Read leniently: a sign, weeks beside other units, a
/// fraction of the last unit. Years and months have no fixed length, so only zero of them can be read.
/// </summary>
internal static class JsonDuration
{
    private const int FirstOfTime = 5;

    // As many as a long holds whatever they are.
    private const int MostDigits = 18;

    // In the order in which they may come; T is where M turns from months to minutes.
    private static ReadOnlySpan<byte> Units => "YMWDTHMS"u8;

    private static ReadOnlySpan<long> Ticks =>
    [
        0, 0, 7 * TimeSpan.TicksPerDay, TimeSpan.TicksPerDay,
        0, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond,
    ];

    /// <summary>Parses a duration.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The duration; digits below 100 ns are dropped.</param>
    /// <param name="fault">What is wrong with the text.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value, out string fault)
    {
        value = default;
        fault = "is no duration";
        bool isNegative = text.StartsWith("-"u8);
        text = isNegative || text.StartsWith("+"u8) ? text[1..] : text;
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        text = text[1..];
        int next = 0;
        Int128 ticks = 0;
        while (!text.IsEmpty)
        {
            if (text[0] == 'T' && next < FirstOfTime)
            {
                next = FirstOfTime;
                text = text[1..];
            }

            if (!TryTakeNumber(ref text, out long whole, out long fraction, out long divisor)
                || !TryTakeUnit(ref text, ref next, out long unit) || (divisor > 1 && !text.IsEmpty))
            {
                return false;
            }

            if (unit == 0 && (whole | fraction) != 0)
            {
                fault = "is a duration in years or months, which have no fixed length";
                return false;
            }

            ticks += ((Int128)whole * unit) + ((Int128)fraction * unit / divisor);
        }

        ticks = isNegative ? -ticks : ticks;
        if (ticks < TimeSpan.MinValue.Ticks || ticks > TimeSpan.MaxValue.Ticks)
        {
            fault = "is a duration beyond the 10,675,199 days that a TimeSpan holds";
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    private static bool TryTakeUnit(ref ReadOnlySpan<byte> text, ref int next, out long ticks)
    {
        ReadOnlySpan<byte> units = next < FirstOfTime ? Units[next..(FirstOfTime - 1)] : Units[next..];
        int unit = text.IsEmpty ? -1 : units.IndexOf(text[0]);
        ticks = unit < 0 ? 0 : Ticks[next + unit];
        if (unit < 0)
        {
            return false;
        }

        next += unit + 1;
        text = text[1..];
        return true;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<byte> text, out long whole, out long fraction, out long divisor)
    {
        (fraction, divisor) = (0, 1);
        if (!TryTakeDigits(ref text, out whole, out int digits) || digits > MostDigits)
        {
            return false;
        }

        if (text.IsEmpty || text[0] is not ((byte)'.' or (byte)','))
        {
            return true;
        }

        text = text[1..];
        bool isNumber = TryTakeDigits(ref text, out fraction, out digits);
        for (; digits > 0 && divisor < 1_000_000_000_000_000_000; digits--)
        {
            divisor *= 10;
        }

        return isNumber;
    }

    /// <summary>Takes all digits; those beyond the number's most are counted only.</summary>
    private static bool TryTakeDigits(ref ReadOnlySpan<byte> text, out long number, out int digits)
    {
        number = 0;
        for (digits = 0; !text.IsEmpty && char.IsAsciiDigit((char)text[0]); digits++)
        {
            number = digits < MostDigits ? (number * 10) + (text[0] - '0') : number;
            text = text[1..];
        }

        return digits > 0;
    }
}
