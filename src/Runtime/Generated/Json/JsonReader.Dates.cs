using System;

namespace ReduGen.Generated;

/// <content>Dates and times. Read leniently: servers write them in more ways than RFC 3339 knows.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads a date-time. Without an offset it is UTC, without a time midnight; digits below 100 ns are dropped.</summary>
    /// <returns>The date-time.</returns>
    public DateTimeOffset ReadDateTime()
    {
        if (!TryReadText("a date-time", out int start, out int length, out JsonTextKind kind))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return JsonDateTime.TryParse(text, out DateTimeOffset value) || JsonLenientDateTime.TryParse(text, out value)
            ? value
            : throw TextFault("is no date-time", start, text);
    }

    /// <summary>Reads a date-time, or null.</summary>
    /// <returns>The date-time, or null.</returns>
    public DateTimeOffset? ReadDateTimeOrNull() => TryReadNull() ? null : ReadDateTime();

    /// <summary>Reads a date. A time behind it must be midnight.</summary>
    /// <returns>The date.</returns>
    public DateOnly ReadDate()
    {
        if (!TryReadText("a date", out int start, out int length, out JsonTextKind kind))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return JsonLenientDateTime.TryParse(text, out DateTimeOffset value) && value.TimeOfDay == TimeSpan.Zero
            ? DateOnly.FromDateTime(value.DateTime)
            : throw TextFault("is no date", start, text);
    }

    /// <summary>Reads a date, or null.</summary>
    /// <returns>The date, or null.</returns>
    public DateOnly? ReadDateOrNull() => TryReadNull() ? null : ReadDate();

    /// <summary>Reads a time of day. An offset behind it must be that of UTC.</summary>
    /// <returns>The time.</returns>
    public TimeOnly ReadTime()
    {
        if (!TryReadText("a time", out int start, out int length, out JsonTextKind kind))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return JsonLenientDateTime.TryParseTime(text, out TimeOnly value) ? value : throw TextFault("is no time", start, text);
    }

    /// <summary>Reads a time of day, or null.</summary>
    /// <returns>The time, or null.</returns>
    public TimeOnly? ReadTimeOrNull() => TryReadNull() ? null : ReadTime();

    private readonly JsonBodyException TextFault(string fault, int start, ReadOnlySpan<byte> text) =>
        Fault($"the string {JsonWording.Quote(text)} {fault}", start - 1);
}
