using System;
using System.Globalization;

namespace ReduGen.Generated;

/// <content>
/// The common fractions, of few digits, written without the framework's search for the shortest spelling: a decimal of at most 6 digits (float) or 15 (double) that
/// reads back as the number is the only one of so few digits that does, and so the shortest.
/// </content>
public ref partial struct JsonWriter
{
    private const int MostDecimals = 6;

    // Below, the framework spells some with an exponent.
    private const double SmallestPlain = 1e-4;

    private static ReadOnlySpan<uint> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private bool TryWritePlain(float value)
    {
        float magnitude = Math.Abs(value);
        int decimals = magnitude switch
        {
            < 1 => MostDecimals,
            < 10 => 5,
            < 100 => 4,
            < 1_000 => 3,
            < 10_000 => 2,
            _ => 0,
        };
        if (decimals == 0 || (magnitude < SmallestPlain && magnitude != 0))
        {
            return false;
        }

        // The division's own rounding does no harm: a decimal of 6 digits is never as close as that to the middle between two floats.
        uint power = Powers[decimals];
        double digits = Math.Round((double)magnitude * power);
        return (float)(digits / power) == magnitude && WritePlain(float.IsNegative(value), (uint)magnitude, (ulong)digits, decimals);
    }

    private bool TryWritePlain(double value)
    {
        const double TooLarge = 1e9;

        double magnitude = Math.Abs(value);
        if (!(magnitude < TooLarge) || (magnitude < SmallestPlain && magnitude != 0))
        {
            return false;
        }

        uint power = Powers[MostDecimals];
        double digits = Math.Round(magnitude * power);
        return digits / power == magnitude && WritePlain(double.IsNegative(value), (uint)magnitude, (ulong)digits, MostDecimals);
    }

    private bool WritePlain(bool isNegative, uint whole, ulong digits, int decimals)
    {
        const int Longest = 20;

        BeginValue();
        Span<byte> room = Reserve(Longest);
        int count = 0;
        if (isNegative)
        {
            room[count++] = (byte)'-';
        }

        whole.TryFormat(room[count..], out int written, default, CultureInfo.InvariantCulture);
        count += written;
        uint fraction = (uint)(digits - ((ulong)whole * Powers[decimals]));
        if (fraction > 0)
        {
            room[count] = (byte)'.';
            for (int place = decimals; place > 0; place--)
            {
                (fraction, uint digit) = Math.DivRem(fraction, 10);
                room[count + place] = (byte)('0' + digit);
            }

            count += decimals + 1;
            while (room[count - 1] == (byte)'0')
            {
                count--;
            }
        }

        _count += count;
        return true;
    }
}
