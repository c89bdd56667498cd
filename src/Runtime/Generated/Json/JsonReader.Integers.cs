using System;
using System.Runtime.CompilerServices;

namespace ReduGen.Generated;

/// <content>Whole numbers. <c>1.0</c> and <c>1e2</c> are whole; a number that does not fit its type is a fault, never cut.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads a whole number of 8 bits.</summary>
    /// <returns>The number.</returns>
    public sbyte ReadSByte() => TryReadPlainInteger(sbyte.MinValue, sbyte.MaxValue, out long value)
        ? (sbyte)value
        : (sbyte)ReadUnusualInteger(sbyte.MinValue, (ulong)sbyte.MaxValue, "an sbyte");

    /// <summary>Reads a whole number of 8 bits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public sbyte? ReadSByteOrNull() => TryReadNull() ? null : ReadSByte();

    /// <summary>Reads a whole number of 8 bits, not negative.</summary>
    /// <returns>The number.</returns>
    public byte ReadByte() => TryReadPlainInteger(byte.MinValue, byte.MaxValue, out long value)
        ? (byte)value
        : (byte)ReadUnusualInteger(byte.MinValue, byte.MaxValue, "a byte");

    /// <summary>Reads a whole number of 8 bits, not negative, or null.</summary>
    /// <returns>The number, or null.</returns>
    public byte? ReadByteOrNull() => TryReadNull() ? null : ReadByte();

    /// <summary>Reads a whole number of 16 bits.</summary>
    /// <returns>The number.</returns>
    public short ReadInt16() => TryReadPlainInteger(short.MinValue, short.MaxValue, out long value)
        ? (short)value
        : (short)ReadUnusualInteger(short.MinValue, (ulong)short.MaxValue, "a short");

    /// <summary>Reads a whole number of 16 bits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public short? ReadInt16OrNull() => TryReadNull() ? null : ReadInt16();

    /// <summary>Reads a whole number of 16 bits, not negative.</summary>
    /// <returns>The number.</returns>
    public ushort ReadUInt16() => TryReadPlainInteger(ushort.MinValue, ushort.MaxValue, out long value)
        ? (ushort)value
        : (ushort)ReadUnusualInteger(ushort.MinValue, ushort.MaxValue, "a ushort");

    /// <summary>Reads a whole number of 16 bits, not negative, or null.</summary>
    /// <returns>The number, or null.</returns>
    public ushort? ReadUInt16OrNull() => TryReadNull() ? null : ReadUInt16();

    /// <summary>Reads a whole number of 32 bits.</summary>
    /// <returns>The number.</returns>
    public int ReadInt32() => TryReadPlainInteger(int.MinValue, int.MaxValue, out long value)
        ? (int)value
        : (int)ReadUnusualInteger(int.MinValue, int.MaxValue, "an int");

    /// <summary>Reads a whole number of 32 bits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public int? ReadInt32OrNull() => TryReadNull() ? null : ReadInt32();

    /// <summary>Reads a whole number of 32 bits, not negative.</summary>
    /// <returns>The number.</returns>
    public uint ReadUInt32() => TryReadPlainInteger(uint.MinValue, uint.MaxValue, out long value)
        ? (uint)value
        : (uint)ReadUnusualInteger(uint.MinValue, uint.MaxValue, "a uint");

    /// <summary>Reads a whole number of 32 bits, not negative, or null.</summary>
    /// <returns>The number, or null.</returns>
    public uint? ReadUInt32OrNull() => TryReadNull() ? null : ReadUInt32();

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <returns>The number.</returns>
    public long ReadInt64() => TryReadPlainInteger(long.MinValue, long.MaxValue, out long value)
        ? value
        : ReadUnusualInteger(long.MinValue, long.MaxValue, "a long");

    /// <summary>Reads a whole number of 64 bits, or null.</summary>
    /// <returns>The number, or null.</returns>
    public long? ReadInt64OrNull() => TryReadNull() ? null : ReadInt64();

    /// <summary>Reads a whole number of 64 bits, not negative.</summary>
    /// <returns>The number.</returns>
    public ulong ReadUInt64() => TryReadPlainInteger(0, long.MaxValue, out long value)
        ? (ulong)value
        : (ulong)ReadUnusualInteger(0, ulong.MaxValue, "a ulong");

    /// <summary>Reads a whole number of 64 bits, not negative, or null.</summary>
    /// <returns>The number, or null.</returns>
    public ulong? ReadUInt64OrNull() => TryReadNull() ? null : ReadUInt64();

    /// <summary>The common case: at most 18 digits, within the limits, with the member's or element's end right behind them.</summary>
    private bool TryReadPlainInteger(long smallest, long largest, out long value)
    {
        const int MostDigits = 18;

        byte next = Peek();
        int position = _position;
        bool isNegative = next == (byte)'-';
        if (isNegative)
        {
            next = _buffer[++position];
        }

        int first = position;
        value = 0;
        while ((uint)(next - '0') <= 9 && position - first < MostDigits)
        {
            value = (value * 10) + (next - '0');
            next = _buffer[++position];
        }

        bool hasLeadingZero = position - first > 1 && _buffer[first] == (byte)'0';
        if (position == first || hasLeadingZero || next is not ((byte)',' or (byte)'}' or (byte)']' or (byte)'\n' or (byte)'\r' or (byte)' '))
        {
            return false;
        }

        value = isNegative ? -value : value;
        if (value < smallest || value > largest)
        {
            return false;
        }

        _position = position;
        return true;
    }

    /// <summary>Every other spelling. Limits and number are of 64 bits: what takes or gives an Int128 cannot be compiled ahead, and neither can its callers.</summary>
    /// <returns>The number; one that is larger than a long as the long of the same bits.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long ReadUnusualInteger(long smallest, ulong largest, string type)
    {
        if (!TryReadNumber(out ReadOnlySpan<byte> number, out int start))
        {
            return 0;
        }

        Int128? value = JsonInteger.Parse(number, out bool isWhole);
        if (!isWhole)
        {
            throw Fault($"the number {JsonWording.Number(number)} is not a whole number", start);
        }

        return value >= smallest && value <= largest
            ? (long)value.Value
            : throw Fault($"the number {JsonWording.Number(number)} does not fit {type}", start);
    }
}
