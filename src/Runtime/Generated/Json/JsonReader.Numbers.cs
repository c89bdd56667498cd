using System;
using System.Buffers.Text;

namespace ReduGen.Generated;

/// <content>Numbers with a fraction, and how every number is spelled.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads a number, to about 7 digits.</summary>
    /// <returns>The number.</returns>
    public float ReadSingle()
    {
        if (!TryReadNumber(out ReadOnlySpan<byte> number))
        {
            return 0;
        }

        return Utf8Parser.TryParse(number, out float value, out _) && float.IsFinite(value)
            ? value
            : throw Fault($"the number {JsonWording.Number(number)} does not fit a float", _position - number.Length);
    }

    /// <summary>Reads a number, to about 7 digits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public float? ReadSingleOrNull() => TryReadNull() ? null : ReadSingle();

    /// <summary>Reads a number, to about 16 digits.</summary>
    /// <returns>The number.</returns>
    public double ReadDouble()
    {
        if (!TryReadNumber(out ReadOnlySpan<byte> number))
        {
            return 0;
        }

        return Utf8Parser.TryParse(number, out double value, out _) && double.IsFinite(value)
            ? value
            : throw Fault($"the number {JsonWording.Number(number)} does not fit a double", _position - number.Length);
    }

    /// <summary>Reads a number, to about 16 digits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public double? ReadDoubleOrNull() => TryReadNull() ? null : ReadDouble();

    /// <summary>Reads a number, to 28 digits.</summary>
    /// <returns>The number.</returns>
    public decimal ReadDecimal()
    {
        if (!TryReadNumber(out ReadOnlySpan<byte> number))
        {
            return 0;
        }

        return Utf8Parser.TryParse(number, out decimal value, out _)
            ? value
            : throw Fault($"the number {JsonWording.Number(number)} does not fit a decimal", _position - number.Length);
    }

    /// <summary>Reads a number, to 28 digits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public decimal? ReadDecimalOrNull() => TryReadNull() ? null : ReadDecimal();

    private bool TryReadNumber(out ReadOnlySpan<byte> number)
    {
        if (Peek() is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            return TryScanNumber(out number);
        }

        number = default;
        Refuse("a number");
        return false;
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
