using System;
using System.Globalization;

namespace ReduGen.Generated;

/// <content>Dates and times, as RFC 3339 spells them.</content>
public ref partial struct JsonWriter
{
    /// <summary>Writes a date-time; in UTC with a Z.</summary>
    /// <param name="value">The value.</param>
    public void WriteDateTime(DateTimeOffset value)
    {
        BeginValue();
        _count += JsonDateTime.Format(value, Reserve(JsonDateTime.LongestText));
    }

    /// <summary>Writes a date-time; in UTC with a Z, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteDateTimeOrSkip(DateTimeOffset? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteDateTime(value.Value);
        }
    }

    /// <summary>Writes a full-date.</summary>
    /// <param name="value">The value.</param>
    public void WriteDate(DateOnly value)
    {
        BeginValue();
        AppendQuoted(value, "yyyy-MM-dd");
    }

    /// <summary>Writes a full-date, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteDateOrSkip(DateOnly? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteDate(value.Value);
        }
    }

    /// <summary>Writes a partial-time.</summary>
    /// <param name="value">The value.</param>
    public void WriteTime(TimeOnly value)
    {
        BeginValue();
        AppendQuoted(value, "HH:mm:ss.FFFFFFF");
    }

    /// <summary>Writes a partial-time, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteTimeOrSkip(TimeOnly? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteTime(value.Value);
        }
    }

    private void AppendQuoted<T>(T value, string format)
        where T : struct, IUtf8SpanFormattable
    {
        // The longest text is that of a UUID, 36 characters.
        const int LongestText = 40;

        Append((byte)'"');
        value.TryFormat(Reserve(LongestText), out int written, format, CultureInfo.InvariantCulture);
        _count += written;
        Append((byte)'"');
    }
}
