using System;

namespace ReduGen.Generated;

/// <content>
/// The common numbers, of few digits and without an exponent, read without the framework's parser. Where the digits as a whole number and the power of ten are both
/// exact in a type, IEEE 754 division rounds correctly: the result is the one nearest to the text, as the framework's is.
/// </content>
public ref partial struct JsonReader
{
    private const long MostExactSingle = 1 << 24;

    // Fewer than the 2^53 that a double counts exactly.
    private const int MostPlainDigits = 15;

    private static ReadOnlySpan<float> SinglePowers => [1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f];

    private static ReadOnlySpan<double> DoublePowers => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private bool TryReadPlainSingle(out float value)
    {
        int start = _position;
        if (!TryReadPlainNumber(out bool isNegative, out long digits, out int decimals))
        {
            value = 0;
            return false;
        }

        if (digits > MostExactSingle || decimals >= SinglePowers.Length)
        {
            _position = start;
            value = 0;
            return false;
        }

        float magnitude = digits / SinglePowers[decimals];
        value = isNegative ? -magnitude : magnitude;
        return true;
    }

    private bool TryReadPlainDouble(out double value)
    {
        bool isPlain = TryReadPlainNumber(out bool isNegative, out long digits, out int decimals);
        double magnitude = digits / DoublePowers[decimals];
        value = isNegative ? -magnitude : magnitude;
        return isPlain;
    }

    private bool TryReadPlainDecimal(out decimal value)
    {
        bool isPlain = TryReadPlainNumber(out bool isNegative, out long digits, out int decimals);
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)decimals);
        return isPlain;
    }

    /// <summary>At most 15 digits, a point among them, with the member's or element's end right behind them.</summary>
    private bool TryReadPlainNumber(out bool isNegative, out long digits, out int decimals)
    {
        byte next = Peek();
        int position = _position;
        isNegative = next == (byte)'-';
        if (isNegative)
        {
            next = _buffer[++position];
        }

        int first = position;
        long value = 0;
        while ((uint)(next - '0') <= 9)
        {
            value = (value * 10) + (next - '0');
            next = _buffer[++position];
        }

        int count = position - first;
        int point = position;
        if (next == (byte)'.')
        {
            next = _buffer[++position];
            while ((uint)(next - '0') <= 9)
            {
                value = (value * 10) + (next - '0');
                next = _buffer[++position];
            }
        }

        int behindPoint = Math.Max(0, position - point - 1);
        bool isSpelledWell = count > 0 && (count == 1 || _buffer[first] != (byte)'0') && position != point + 1;
        if (!isSpelledWell || count + behindPoint > MostPlainDigits || next is not ((byte)',' or (byte)'}' or (byte)']' or (byte)'\n' or (byte)'\r' or (byte)' '))
        {
            (digits, decimals) = (0, 0);
            return false;
        }

        _position = position;
        (digits, decimals) = (value, behindPoint);
        return true;
    }
}
