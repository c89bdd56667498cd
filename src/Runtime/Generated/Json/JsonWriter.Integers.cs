using System;
using System.Globalization;

namespace ReduGen.Generated;

/// <content>Whole numbers.</content>
public ref partial struct JsonWriter
{
    /// <summary>Writes a whole number of 8 bits.</summary>
    /// <param name="value">The value.</param>
    public void WriteSByte(sbyte value) => WriteNumber(value);

    /// <summary>Writes a whole number of 8 bits, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteSByteOrSkip(sbyte? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteSByte(value.Value);
        }
    }

    /// <summary>Writes a whole number of 8 bits, not negative.</summary>
    /// <param name="value">The value.</param>
    public void WriteByte(byte value) => WriteNumber(value);

    /// <summary>Writes a whole number of 8 bits, not negative, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteByteOrSkip(byte? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteByte(value.Value);
        }
    }

    /// <summary>Writes a whole number of 16 bits.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt16(short value) => WriteNumber(value);

    /// <summary>Writes a whole number of 16 bits, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteInt16OrSkip(short? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteInt16(value.Value);
        }
    }

    /// <summary>Writes a whole number of 16 bits, not negative.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt16(ushort value) => WriteNumber(value);

    /// <summary>Writes a whole number of 16 bits, not negative, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteUInt16OrSkip(ushort? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteUInt16(value.Value);
        }
    }

    /// <summary>Writes a whole number of 32 bits.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt32(int value) => WriteNumber(value);

    /// <summary>Writes a whole number of 32 bits, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteInt32OrSkip(int? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteInt32(value.Value);
        }
    }

    /// <summary>Writes a whole number of 32 bits, not negative.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt32(uint value) => WriteNumber(value);

    /// <summary>Writes a whole number of 32 bits, not negative, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteUInt32OrSkip(uint? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteUInt32(value.Value);
        }
    }

    /// <summary>Writes a whole number of 64 bits.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt64(long value) => WriteNumber(value);

    /// <summary>Writes a whole number of 64 bits, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteInt64OrSkip(long? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteInt64(value.Value);
        }
    }

    /// <summary>Writes a whole number of 64 bits, not negative.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt64(ulong value) => WriteNumber(value);

    /// <summary>Writes a whole number of 64 bits, not negative, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteUInt64OrSkip(ulong? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteUInt64(value.Value);
        }
    }

    private void WriteNumber<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        // The longest numbers are those of double and decimal: 24 and 31 characters.
        const int LongestNumber = 40;

        BeginValue();
        value.TryFormat(Reserve(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        _count += written;
    }
}
