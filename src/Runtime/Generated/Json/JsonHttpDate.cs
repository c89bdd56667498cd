using System;
using System.Globalization;
using System.Text;

namespace ReduGen.Generated;

/// <summary>Dates of HTTP, section 5.6.7 of RFC 9110: <c>Sun, 06 Nov 1994 08:49:37 GMT</c>, and its two obsolete forms.</summary>
internal static class JsonHttpDate
{
    // A year of two digits that would be further ahead means the one a century before.
    private const int YearsAhead = 50;

    /// <summary>Parses a date. The day of the week has to be there, but the date alone counts.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        DateTimeFormatInfo names = CultureInfo.InvariantCulture.DateTimeFormat;
        int space = Math.Max(text.IndexOf((byte)' '), 0);
        string weekday = Encoding.UTF8.GetString(text[..space]);
        string date = Encoding.UTF8.GetString(text[space..]);
        bool hasComma = weekday.EndsWith(',');
        bool isShort = Array.IndexOf(names.AbbreviatedDayNames, weekday.TrimEnd(',')) >= 0;
        bool isLong = Array.IndexOf(names.DayNames, weekday.TrimEnd(',')) >= 0;
        string? format = (isShort, isLong, hasComma) switch
        {
            (true, _, true) => " dd MMM yyyy HH:mm:ss 'GMT'",
            (_, true, true) => " dd-MMM-yy HH:mm:ss 'GMT'", // RFC 850
            (true, _, false) => " MMM d HH:mm:ss yyyy", // asctime
            _ => null,
        };
        value = default;
        return format is not null
            && DateTimeOffset.TryParseExact(date, format, isLong ? WithYearOfTwoDigits(names) : names, Styles(hasComma), out value);
    }

    // asctime fills up days of one digit with a second space.
    private static DateTimeStyles Styles(bool hasComma) =>
        hasComma ? DateTimeStyles.AssumeUniversal : DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite;

    private static DateTimeFormatInfo WithYearOfTwoDigits(DateTimeFormatInfo names)
    {
        var format = (DateTimeFormatInfo)names.Clone();
        format.Calendar = new GregorianCalendar { TwoDigitYearMax = DateTime.UtcNow.Year + YearsAhead };
        return format;
    }
}
