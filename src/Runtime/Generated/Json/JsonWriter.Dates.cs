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
        _count += JsonDateTimeText.Format(value, Reserve(JsonDateTimeText.LongestText));
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

    /// <summary>Writes a date of HTTP.</summary>
    /// <param name="value">The value.</param>
    public void WriteHttpDate(DateTimeOffset value)
    {
        BeginValue();
        AppendQuoted(value, "r");
    }

    /// <summary>Writes a date of HTTP, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteHttpDateOrSkip(DateTimeOffset? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteHttpDate(value.Value);
        }
    }

    /// <summary>Writes the whole seconds since the start of 1970.</summary>
    /// <param name="value">The value.</param>
    public void WriteUnixTime(DateTimeOffset value) => WriteNumber(value.ToUnixTimeSeconds());

    /// <summary>Writes the whole seconds since the start of 1970, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteUnixTimeOrSkip(DateTimeOffset? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteUnixTime(value.Value);
        }
    }

    /// <summary>Writes a duration of ISO 8601, in days, hours, minutes and seconds.</summary>
    /// <param name="value">The value.</param>
    public void WriteDuration(TimeSpan value)
    {
        BeginValue();
        _count += JsonDurationText.Format(value, Reserve(JsonDurationText.LongestText));
    }

    /// <summary>Writes a duration of ISO 8601, in days, hours, minutes and seconds, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteDurationOrSkip(TimeSpan? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteDuration(value.Value);
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
