using System;
using System.Buffers.Text;
using System.Text.Json;

namespace ReduGen.Generated;

/// <content>Dates and times. Read leniently: servers write them in more ways than RFC 3339 knows.</content>
public ref partial struct JsonReader
{
    // The calendar's ends.
    private const long FirstUnixTime = -62_135_596_800;
    private const long LastUnixTime = 253_402_300_799;

    /// <summary>Reads a date-time. Without an offset it is UTC, without a time midnight; digits below 100 ns are dropped.</summary>
    /// <returns>The date-time.</returns>
    public DateTimeOffset ReadDateTime()
    {
        // Its spelling tells where nearly every date-time ends: no need to look for the closing quote first.
        if (Peek() == (byte)'"' && JsonDateTime.TryParse(_buffer[(_position + 1)..], out DateTimeOffset value, out int length)
            && _buffer[_position + 1 + length] == (byte)'"')
        {
            _position += length + 2;
            return value;
        }

        return ReadLenientDateTime();
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
        return JsonLenientDateTime.TryParseTime(text, out TimeOnly value, out bool hasOffset) ? value
            : throw TextFault(hasOffset ? "has an offset from UTC, which a time of day cannot keep" : "is no time", start, text);
    }

    /// <summary>Reads a time of day, or null.</summary>
    /// <returns>The time, or null.</returns>
    public TimeOnly? ReadTimeOrNull() => TryReadNull() ? null : ReadTime();

    /// <summary>Reads a date of HTTP, in one of its three forms.</summary>
    /// <returns>The date-time, in UTC.</returns>
    public DateTimeOffset ReadHttpDate()
    {
        if (!TryReadText("a date of HTTP", out int start, out int length, out JsonTextKind kind))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return JsonHttpDate.TryParse(text, out DateTimeOffset value) ? value : throw TextFault("is no date of HTTP", start, text);
    }

    /// <summary>Reads a date of HTTP, in one of its three forms, or null.</summary>
    /// <returns>The date-time, in UTC, or null.</returns>
    public DateTimeOffset? ReadHttpDateOrNull() => TryReadNull() ? null : ReadHttpDate();

    /// <summary>Reads a number of seconds since the start of 1970, whole or not; digits below 100 ns are dropped.</summary>
    /// <returns>The date-time, in UTC.</returns>
    public DateTimeOffset ReadUnixTime()
    {
        if (TryReadPlainInteger(FirstUnixTime, LastUnixTime, out long whole))
        {
            return DateTimeOffset.FromUnixTimeSeconds(whole);
        }

        if (!TryReadNumber(out ReadOnlySpan<byte> number, out int start))
        {
            return default;
        }

        return Utf8Parser.TryParse(number, out decimal seconds, out _) && seconds >= FirstUnixTime && seconds < LastUnixTime + 1
            ? DateTimeOffset.UnixEpoch.AddTicks((long)decimal.Floor(seconds * TimeSpan.TicksPerSecond))
            : throw Fault($"the number {JsonWording.Number(number)} does not fit a date-time", start);
    }

    /// <summary>Reads a number of seconds since the start of 1970, whole or not, or null; digits below 100 ns are dropped.</summary>
    /// <returns>The date-time, in UTC, or null.</returns>
    public DateTimeOffset? ReadUnixTimeOrNull() => TryReadNull() ? null : ReadUnixTime();

    /// <summary>Reads a duration of ISO 8601. Years and months in it are a fault; digits below 100 ns are dropped.</summary>
    /// <returns>The duration.</returns>
    public TimeSpan ReadDuration()
    {
        if (!TryReadText("a duration", out int start, out int length, out JsonTextKind kind))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return JsonDuration.TryParse(text, out TimeSpan value, out string fault) ? value : throw TextFault(fault, start, text);
    }

    /// <summary>Reads a duration of ISO 8601, or null. Years and months in it are a fault; digits below 100 ns are dropped.</summary>
    /// <returns>The duration, or null.</returns>
    public TimeSpan? ReadDurationOrNull() => TryReadNull() ? null : ReadDuration();

    private DateTimeOffset ReadLenientDateTime()
    {
        if (!TryReadText("a date-time", out int start, out int length, out JsonTextKind kind))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return JsonLenientDateTime.TryParse(text, out DateTimeOffset value) ? value : throw TextFault("is no date-time", start, text);
    }

    private readonly JsonException TextFault(string fault, int start, ReadOnlySpan<byte> text) =>
        Fault($"the string {JsonWording.Quote(text)} {fault}", start - 1);
}
