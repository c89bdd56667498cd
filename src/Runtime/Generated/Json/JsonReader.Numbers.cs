using System;
using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace ReduGen.Generated;

/// <content>Numbers with a fraction, and how every number is spelled.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads a number, to about 7 digits.</summary>
    /// <returns>The number.</returns>
    public float ReadSingle() => TryReadPlainSingle(out float value) ? value : ReadUnusualSingle();

    /// <summary>Reads a number, to about 7 digits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public float? ReadSingleOrNull() => TryReadNull() ? null : ReadSingle();

    /// <summary>Reads a number, to about 16 digits.</summary>
    /// <returns>The number.</returns>
    public double ReadDouble() => TryReadPlainDouble(out double value) ? value : ReadUnusualDouble();

    /// <summary>Reads a number, to about 16 digits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public double? ReadDoubleOrNull() => TryReadNull() ? null : ReadDouble();

    /// <summary>Reads a number, to 28 digits.</summary>
    /// <returns>The number.</returns>
    public decimal ReadDecimal() => TryReadPlainDecimal(out decimal value) ? value : ReadUnusualDecimal();

    /// <summary>Reads a number, to 28 digits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public decimal? ReadDecimalOrNull() => TryReadNull() ? null : ReadDecimal();

    /// <summary>
    /// Lets the next value, if it is a number that is read, stand in a string too: a string that holds exactly such a number, or for a
    /// float or double one of NaN, Infinity and -Infinity.
    /// </summary>
    public void AllowText()
    {
        Peek();
        _textPosition = _position;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private float ReadUnusualSingle()
    {
        if (!TryReadNumber(out ReadOnlySpan<byte> number, out int start, allowsNames: true))
        {
            return 0;
        }

        return Utf8Parser.TryParse(number, out float value, out _) && (float.IsFinite(value) || JsonNumberText.IsName(number))
            ? value
            : throw Fault($"the number {JsonWording.Number(number)} does not fit a float", start);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double ReadUnusualDouble()
    {
        if (!TryReadNumber(out ReadOnlySpan<byte> number, out int start, allowsNames: true))
        {
            return 0;
        }

        return Utf8Parser.TryParse(number, out double value, out _) && (double.IsFinite(value) || JsonNumberText.IsName(number))
            ? value
            : throw Fault($"the number {JsonWording.Number(number)} does not fit a double", start);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private decimal ReadUnusualDecimal()
    {
        if (!TryReadNumber(out ReadOnlySpan<byte> number, out int start))
        {
            return 0;
        }

        return Utf8Parser.TryParse(number, out decimal value, out _)
            ? value
            : throw Fault($"the number {JsonWording.Number(number)} does not fit a decimal", start);
    }

    private bool TryReadNumber(out ReadOnlySpan<byte> number, out int start, bool allowsNames = false)
    {
        byte next = Peek();
        start = _position;
        if (next is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            return TryScanNumber(out number);
        }

        if (next == (byte)'"' && start == _textPosition)
        {
            return TryReadNumberText(out number, allowsNames);
        }

        number = default;
        Refuse("a number");
        return false;
    }

    private bool TryReadNumberText(out ReadOnlySpan<byte> number, bool allowsNames)
    {
        if (!TryScanString(out int start, out int length, out JsonTextKind kind))
        {
            number = default;
            return false;
        }

        number = Bytes(start, length, kind);
        if (!JsonNumberText.IsNumber(number) && !(allowsNames && JsonNumberText.IsName(number)))
        {
            throw TextFault("is no number", start, number);
        }

        return true;
    }

    /// <summary>From a minus sign or digit to behind the number, as section 6 of RFC 8259 spells it.</summary>
    private bool TryScanNumber(out ReadOnlySpan<byte> number)
    {
        int start = _position;
        int position = _buffer[start] == (byte)'-' ? start + 1 : start;
        bool isNumber = _buffer[position] == (byte)'0' ? !IsDigit(++position) : SkipDigits(ref position);
        if (isNumber && _buffer[position] == (byte)'.')
        {
            position++;
            isNumber = SkipDigits(ref position);
        }

        if (isNumber && _buffer[position] is ((byte)'e' or (byte)'E'))
        {
            position++;
            position += _buffer[position] is (byte)'+' or (byte)'-' ? 1 : 0;
            isNumber = SkipDigits(ref position);
        }

        number = _buffer[start..position];
        if (position >= _end && !(isNumber && _isFinal))
        {
            RunOut();
            return false;
        }

        if (!isNumber || char.IsAsciiLetterOrDigit((char)_buffer[position]) || _buffer[position] is (byte)'.' or (byte)'+' or (byte)'-')
        {
            throw Fault($"{JsonWording.Quote(_buffer[start..Math.Min(position + 1, _end)])} is no number as JSON spells it", start);
        }

        _position = position;
        return true;
    }

    private readonly bool IsDigit(int position) => (uint)(_buffer[position] - '0') <= 9;

    private readonly bool SkipDigits(ref int position)
    {
        int start = position;
        while (IsDigit(position))
        {
            position++;
        }

        return position > start;
    }
}
