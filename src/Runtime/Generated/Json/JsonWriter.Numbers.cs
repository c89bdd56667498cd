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
        RequireFinite(float.IsFinite(value), value);
        WriteNumber(value);
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
        RequireFinite(double.IsFinite(value), value);
        WriteNumber(value);
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

    private static void RequireFinite(bool isFinite, double value)
    {
        if (!isFinite)
        {
            throw new JsonException($"JSON has no number {value.ToString(CultureInfo.InvariantCulture)}.");
        }
    }
}
