using System;

namespace ReduGen.Generated;

/// <summary>Whole numbers in every spelling that JSON has for them.</summary>
internal static class JsonInteger
{
    // Int128 holds every number of 38 digits.
    private const int MostDigits = 38;

    /// <summary>Parses a number of JSON.</summary>
    /// <param name="number">The number, as RFC 8259 spells it.</param>
    /// <param name="isWhole">Whether there is nothing behind the decimal point, once the exponent has moved it.</param>
    /// <returns>The number; null when it is not whole, or has more than 38 digits.</returns>
    public static Int128? Parse(ReadOnlySpan<byte> number, out bool isWhole)
    {
        bool isNegative = number[0] == (byte)'-';
        ReadOnlySpan<byte> digits = isNegative ? number[1..] : number;
        long exponent = 0;
        int mark = digits.IndexOfAny((byte)'e', (byte)'E');
        if (mark >= 0)
        {
            exponent = ParseExponent(digits[(mark + 1)..]);
            digits = digits[..mark];
        }

        int point = digits.IndexOf((byte)'.');
        if (point >= 0)
        {
            ReadOnlySpan<byte> fraction = digits[(point + 1)..].TrimEnd((byte)'0');
            exponent -= fraction.Length;
            digits = fraction.IsEmpty ? digits[..point] : digits[..(point + 1 + fraction.Length)];
        }

        Int128 value = 0;
        int count = 0;
        long zeros = 0; // held back: they count only when another digit follows or the exponent asks for them
        foreach (byte digit in digits)
        {
            if (digit == (byte)'.' || (digit == (byte)'0' && count == 0))
            {
                continue;
            }

            if (digit == (byte)'0')
            {
                zeros++;
                continue;
            }

            count += (int)Math.Min(zeros + 1, MostDigits + 1);
            if (count > MostDigits)
            {
                break;
            }

            value = (value * Power(zeros + 1)) + (digit - '0');
            zeros = 0;
        }

        exponent += zeros;
        isWhole = count == 0 || exponent >= 0 || count > MostDigits;
        return count == 0 ? 0
            : !isWhole || count > MostDigits || exponent > MostDigits - count ? null
            : value * Power(exponent) * (isNegative ? -1 : 1);
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        // No text is long enough to need more, and a long cannot overflow with it.
        const long Largest = 1L << 40;

        bool isNegative = text[0] == (byte)'-';
        long exponent = 0;
        foreach (byte digit in text.TrimStart("+-"u8))
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), Largest);
        }

        return isNegative ? -exponent : exponent;
    }

    private static Int128 Power(long exponent)
    {
        Int128 power = 1;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
