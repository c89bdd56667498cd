using System.Globalization;
using System.Text.Json;

namespace ReduGen.Generated;

/// <content>Numbers with a fraction, in the shortest spelling that reads back as the same number.</content>
public ref partial struct JsonWriter
{
    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The number is infinite or NaN.</exception>
    public void WriteSingle(float value)
    {
        if (TryWritePlain(value))
        {
            return;
        }

        if (float.IsFinite(value))
        {
            WriteNumber(value);
        }
        else
        {
            WriteNonNumber(value);
        }
    }

    /// <summary>Writes a number, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    /// <exception cref="JsonException">The number is infinite or NaN.</exception>
    public void WriteSingleOrSkip(float? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteSingle(value.Value);
        }
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The number is infinite or NaN.</exception>
    public void WriteDouble(double value)
    {
        if (TryWritePlain(value))
        {
            return;
        }

        if (double.IsFinite(value))
        {
            WriteNumber(value);
        }
        else
        {
            WriteNonNumber(value);
        }
    }

    /// <summary>Writes a number, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    /// <exception cref="JsonException">The number is infinite or NaN.</exception>
    public void WriteDoubleOrSkip(double? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteDouble(value.Value);
        }
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteDecimal(decimal value) => WriteNumber(value);

    /// <summary>Writes a number, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteDecimalOrSkip(decimal? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteDecimal(value.Value);
        }
    }

    /// <summary>Lets the next value, if it is a float or double that is written, be NaN or infinite: such a value is written as a string.</summary>
    public void AllowText() => _textPosition = _count;

    private void WriteNonNumber(double value)
    {
        string name = value.ToString(CultureInfo.InvariantCulture);
        if (_textPosition != _count)
        {
            throw new JsonException($"JSON has no number {name}.");
        }

        WriteString(name);
    }
}
