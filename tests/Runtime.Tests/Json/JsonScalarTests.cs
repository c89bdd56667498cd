using System;
using System.Text;
using ReduGen.Generated;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonScalarTests
{
    [Fact]
    public void Strings_of_every_length_are_read_whole()
    {
        for (int length = 0; length <= 100; length++)
        {
            string text = string.Create(length, length, static (characters, seed) =>
            {
                for (int index = 0; index < characters.Length; index++)
                {
                    characters[index] = (char)('A' + ((index * 7) + seed) % 23);
                }
            });

            Assert.Equal(text, Read($"\"{text}\"", Json.String));
        }
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("120e-1", 12)]
    [InlineData("1.50E+1", 15)]
    [InlineData("0e999999999999", 0)]
    [InlineData("0.00000000000000000000000000000000000000000001e44", 1)]
    public void A_whole_number_is_read_in_every_spelling(string json, int value) => Assert.Equal(value, Read(json, Json.Int32));

    [Theory]
    [InlineData("{\"int32\":3000000000}", "the number 3000000000 does not fit an int")]
    [InlineData("{\"int32\":1e99999999999}", "the number 1e99999999999 does not fit an int")]
    [InlineData("{\"byte\":-1}", "the number -1 does not fit a byte")]
    [InlineData("{\"sbyte\":128}", "the number 128 does not fit an sbyte")]
    [InlineData("{\"uint64\":18446744073709551616}", "the number 18446744073709551616 does not fit a ulong")]
    [InlineData("{\"int64\":9223372036854775808}", "the number 9223372036854775808 does not fit a long")]
    [InlineData("{\"int32\":1.5}", "the number 1.5 is not a whole number")]
    [InlineData("{\"int32\":1e-1}", "the number 1e-1 is not a whole number")]
    [InlineData("{\"int32\":01}", "\"01\" is no number as JSON spells it")]
    [InlineData("{\"int32\":1.}", "\"1.}\" is no number as JSON spells it")]
    [InlineData("{\"int32\":-}", "\"-}\" is no number as JSON spells it")]
    [InlineData("{\"double\":1e999}", "the number 1e999 does not fit a double")]
    [InlineData("{\"single\":1e39}", "the number 1e39 does not fit a float")]
    [InlineData("{\"decimal\":1e29}", "the number 1e29 does not fit a decimal")]
    [InlineData("{\"int32\":\"1\"}", "expected a number, found a string")]
    [InlineData("{\"text\":1}", "expected a string, found a number")]
    [InlineData("{\"text\":\"a\nb\"}", "the string has the control character 0x0A, which must be escaped")]
    [InlineData("{\"text\":\"\\x\"}", "the string has an unknown escape sequence, \"\\\\x\\\"\"")]
    [InlineData("{\"text\":\"\\ud800\"}", "the string has half a surrogate pair")]
    [InlineData("{\"datetime\":\"soon\"}", "the string \"soon\" is no date-time")]
    [InlineData("{\"date\":\"2026-02-30\"}", "the string \"2026-02-30\" is no date")]
    [InlineData("{\"time\":\"25:00\"}", "the string \"25:00\" is no time")]
    [InlineData("{\"guid\":\"1\"}", "the string \"1\" is no UUID")]
    [InlineData("{\"bytes\":\"a\"}", "the string \"a\" is no base64")]
    [InlineData("{\"base64url\":\"a+==\"}", "the string \"a+==\" is no base64url")]
    public void A_value_that_does_not_fit_is_told(string json, string reason) =>
        Assert.Equal(reason, Fault(json, Json.Model<Fixture.Sample>()).Reason);

    [Fact]
    public void The_extreme_numbers_are_read()
    {
        Assert.Equal(ulong.MaxValue, Read("18446744073709551615", Json.UInt64));
        Assert.Equal(long.MinValue, Read("-9223372036854775808", Json.Int64));
        Assert.Equal(double.Epsilon, Read("5e-324", Json.Double));
        Assert.Equal(decimal.MaxValue, Read("79228162514264337593543950335", Json.Decimal));
        Assert.Equal(0.1f, Read("0.1", Json.Single));
    }

    [Theory]
    [InlineData("2026-11-23T08:15:30Z", "2026-11-23T08:15:30Z")]
    [InlineData("2026-11-23T08:15:30.123456789Z", "2026-11-23T08:15:30.1234567Z")]
    [InlineData("2026-11-23t08:15:30z", "2026-11-23T08:15:30Z")]
    [InlineData("2026-11-23 08:15:30", "2026-11-23T08:15:30Z")]
    [InlineData("2026-11-23 08:15:30 +02:00", "2026-11-23T08:15:30+02:00")]
    [InlineData("2026-11-23T08:15:30+00:00", "2026-11-23T08:15:30Z")]
    [InlineData("2026-11-23T08:15:30.5-00:00", "2026-11-23T08:15:30.5Z")]
    [InlineData("2026-11-23T08:15:30+0000", "2026-11-23T08:15:30Z")]
    [InlineData("2026-11-23T08:15-05", "2026-11-23T08:15:00-05:00")]
    [InlineData("2026-11-23", "2026-11-23T00:00:00Z")]
    [InlineData("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("2026\\u002d11-23T08:15:30Z", "2026-11-23T08:15:30Z")]
    [InlineData("2026-11-23T08:15:30\\u005a", "2026-11-23T08:15:30Z")]
    public void A_date_time_is_read_leniently_and_written_strictly(string json, string written)
    {
        DateTimeOffset value = Read($"\"{json}\"", Json.DateTime);

        Assert.Equal($"\"{written}\"", Encoding.UTF8.GetString(JsonBody.Write(value, Json.DateTime)));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2026-11-23T08:15:30+15:00")]
    [InlineData("2026-11-23T24:00:00Z")]
    [InlineData("2026-11-23T08:15:30.Z")]
    [InlineData("2026-13-01T08:15:30Z")]
    [InlineData("2026-11-23T08:15:30Zx")]
    [InlineData("2026-11-23T08:15:30+00:00Z")]
    public void What_is_no_date_time_is_told(string json) =>
        Assert.Equal($"the string \"{json}\" is no date-time", Fault($"\"{json}\"", Json.DateTime).Reason);

    [Fact]
    public void Strings_are_read_at_every_length_and_offset()
    {
        for (int length = 0; length < 100; length++)
        {
            foreach (string text in new[] { new string('a', length), new string('a', length) + "é", "日本" + new string('b', length), new string('a', length) + "\n\"" })
            {
                byte[] json = JsonBody.Write(text, Json.String);
                Assert.Equal(text, JsonBody.Read(json, Json.String));
            }
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_a_fault()
    {
        byte[] json = [(byte)'"', 0xC3, 0x28, (byte)'"'];

        var exception = Assert.Throws<JsonBodyException>(() => JsonBody.Read(json, Json.String));

        Assert.Equal("$: the string is not valid UTF-8 (line 1, byte 1)", exception.Message);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, (byte)'7'];

        Assert.Equal(7, JsonBody.Read(json, Json.Int32));
    }
}
