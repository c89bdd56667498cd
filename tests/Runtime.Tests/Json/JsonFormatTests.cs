using System;
using System.Text;
using ReduGen.Generated;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonFormatTests
{
    [Theory]
    [InlineData("P1DT2H30M4.5S", "P1DT2H30M4.5S")]
    [InlineData("PT0S", "PT0S")]
    [InlineData("P0D", "PT0S")]
    [InlineData("P2W", "P14D")]
    [InlineData("P1W1D", "P8D")]
    [InlineData("-PT90M", "-PT1H30M")]
    [InlineData("+PT1S", "PT1S")]
    [InlineData("PT1.5H", "PT1H30M")]
    [InlineData("PT0,25S", "PT0.25S")]
    [InlineData("PT0.00000012345678901234567890S", "PT0.0000001S")]
    [InlineData("P0Y0M1D", "P1D")]
    [InlineData("P0Y0M0DT1M", "PT1M")]
    [InlineData("P10675199DT2H48M5.4775807S", "P10675199DT2H48M5.4775807S")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-P10675199DT2H48M5.4775808S")]
    public void A_duration_is_read_leniently_and_written_strictly(string json, string written)
    {
        TimeSpan value = Read($"\"{json}\"", Json.Duration);

        Assert.Equal($"\"{written}\"", Written(value, Json.Duration));
        Assert.Equal(value, Read($"\"{written}\"", Json.Duration));
    }

    [Theory]
    [InlineData("P1Y", "is a duration in years or months, which have no fixed length")]
    [InlineData("P2M", "is a duration in years or months, which have no fixed length")]
    [InlineData("P1Y2M3DT4H", "is a duration in years or months, which have no fixed length")]
    [InlineData("P0.5Y", "is a duration in years or months, which have no fixed length")]
    [InlineData("P10675200D", "is a duration beyond the 10,675,199 days that a TimeSpan holds")]
    [InlineData("P999999999999999999W", "is a duration beyond the 10,675,199 days that a TimeSpan holds")]
    [InlineData("P9999999999999999999W", "is no duration")]
    [InlineData("", "is no duration")]
    [InlineData("P", "is no duration")]
    [InlineData("PT", "is no duration")]
    [InlineData("P1DT", "is no duration")]
    [InlineData("P1", "is no duration")]
    [InlineData("P1H", "is no duration")]
    [InlineData("PT1D", "is no duration")]
    [InlineData("PT1S1M", "is no duration")]
    [InlineData("PT1M1M", "is no duration")]
    [InlineData("PTT1M", "is no duration")]
    [InlineData("PT1.H", "is no duration")]
    [InlineData("PT1.5H1M", "is no duration")]
    [InlineData("P-1D", "is no duration")]
    [InlineData("01:02:03", "is no duration")]
    public void What_is_no_duration_is_told(string json, string fault) =>
        Assert.Equal($"the string \"{json}\" {fault}", Fault($"\"{json}\"", Json.Duration).Reason);

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("Sun Nov  6 08:49:37 1994")]
    [InlineData("Mon, 06 Nov 1994 08:49:37 GMT")]
    public void A_date_of_HTTP_is_read_in_its_three_forms(string json)
    {
        DateTimeOffset value = Read($"\"{json}\"", Json.HttpDate);

        Assert.Equal(new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero), value);
        Assert.Equal(TimeSpan.Zero, value.Offset);
        Assert.Equal("\"Sun, 06 Nov 1994 08:49:37 GMT\"", Written(value, Json.HttpDate));
        Assert.Equal("\"Sun, 06 Nov 1994 08:49:37 GMT\"", Written(value.ToOffset(TimeSpan.FromHours(5)), Json.HttpDate));
    }

    [Fact]
    public void A_year_of_two_digits_is_at_most_50_years_ahead()
    {
        int year = DateTime.UtcNow.Year;

        Assert.Equal(year + 50, Read($"\"Sunday, 06-Nov-{(year + 50) % 100:00} 08:49:37 GMT\"", Json.HttpDate).Year);
        Assert.Equal(year - 49, Read($"\"Sunday, 06-Nov-{(year + 51) % 100:00} 08:49:37 GMT\"", Json.HttpDate).Year);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sun")]
    [InlineData("1994-11-06T08:49:37Z")]
    [InlineData("06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sun, 31 Nov 1994 08:49:37 GMT")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 CET")]
    [InlineData("Sunday 06-Nov-94 08:49:37 GMT")]
    public void What_is_no_date_of_HTTP_is_told(string json) =>
        Assert.Equal($"the string \"{json}\" is no date of HTTP", Fault($"\"{json}\"", Json.HttpDate).Reason);

    [Theory]
    [InlineData("0", "1970-01-01T00:00:00Z", "0")]
    [InlineData("1795507200", "2026-11-24T08:00:00Z", "1795507200")]
    [InlineData("1795507200.25", "2026-11-24T08:00:00.25Z", "1795507200")]
    [InlineData("1.7955072e9", "2026-11-24T08:00:00Z", "1795507200")]
    [InlineData("-0.5", "1969-12-31T23:59:59.5Z", "-1")]
    [InlineData("-62135596800", "0001-01-01T00:00:00Z", "-62135596800")]
    [InlineData("253402300799.9999999", "9999-12-31T23:59:59.9999999Z", "253402300799")]
    public void Unix_time_is_read_whole_or_not_and_written_whole(string json, string time, string written)
    {
        DateTimeOffset value = Read(json, Json.UnixTime);

        Assert.Equal($"\"{time}\"", Written(value, Json.DateTime));
        Assert.Equal(written, Written(value, Json.UnixTime));
    }

    [Theory]
    [InlineData("253402300800")]
    [InlineData("-62135596800.1")]
    [InlineData("1e40")]
    [InlineData("1795507200000")]
    public void Unix_time_beyond_the_calendar_is_told(string json) =>
        Assert.Equal($"the number {json} does not fit a date-time", Fault(json, Json.UnixTime).Reason);

    [Theory]
    [InlineData("08:15:30+02:00", "has an offset from UTC, which a time of day cannot keep")]
    [InlineData("08:15-05", "has an offset from UTC, which a time of day cannot keep")]
    [InlineData("08:15x", "is no time")]
    public void A_time_with_an_offset_is_told(string json, string fault)
    {
        Assert.Equal($"the string \"{json}\" {fault}", Fault($"\"{json}\"", Json.Time).Reason);
        Assert.Equal(new TimeOnly(8, 15), Read("\"08:15Z\"", Json.Time));
        Assert.Equal(new TimeOnly(8, 15), Read("\"08:15+00:00\"", Json.Time));
    }

    private static string Written<T>(T value, JsonType<T> type) => Encoding.UTF8.GetString(JsonBody.Write(value, type));
}
