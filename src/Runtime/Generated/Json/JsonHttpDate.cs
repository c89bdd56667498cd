using System;
using System.Globalization;
using System.Text;

namespace ReduGen.Generated;

/// <summary>Dates of HTTP, section 5.6.7 of RFC 9110: <c>Sun, 06 Nov 1994 08:49:37 GMT</c>, and its two obsolete forms.</summary>
internal static class JsonHttpDate
{
    private const string Current = "dd MMM yyyy HH:mm:ss 'GMT'";
    private const string Rfc850 = "dd-MMM-yy HH:mm:ss 'GMT'";
    private const string Asctime = "MMM d HH:mm:ss yyyy";

    private const int YearsAhead = 50;

    /// <summary>Parses a date. The day of the week has to be there, but tells nothing: the date counts.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        int space = text.IndexOf((byte)' ');
        if (space < 3)
        {
            return false;
        }

        string date = Encoding.UTF8.GetString(text[(space + 1)..]);
        string weekday = Encoding.UTF8.GetString(text[..space]);
        bool isAsctime = weekday[^1] != ',';
        weekday = weekday.TrimEnd(',');
        return isAsctime ? IsWeekday(weekday, isShort: true) && TryParse(date, Asctime, out value)
            : IsWeekday(weekday, isShort: true) ? TryParse(date, Current, out value)
            : IsWeekday(weekday, isShort: false) && TryParse(date, Rfc850, out value) && TryPlaceYear(ref value);
    }

    private static bool TryParse(string date, string format, out DateTimeOffset value) => DateTimeOffset.TryParseExact(
        date, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out value);

    private static bool IsWeekday(string text, bool isShort)
    {
        DateTimeFormatInfo format = CultureInfo.InvariantCulture.DateTimeFormat;
        return Array.IndexOf(isShort ? format.AbbreviatedDayNames : format.DayNames, text) >= 0;
    }

    /// <summary>A year of two digits that is more than 50 years ahead means the one a century before.</summary>
    private static bool TryPlaceYear(ref DateTimeOffset value)
    {
        int now = DateTimeOffset.UtcNow.Year;
        int year = now - (now % 100) + (value.Year % 100);
        year += year > now + YearsAhead ? -100 : year <= now + YearsAhead - 100 ? 100 : 0;
        if (value is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year))
        {
            return false;
        }

        value = value.AddYears(year - value.Year);
        return true;
    }
}
