using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonWriterTests
{
    [Fact]
    public void Members_are_written_in_the_table_s_order_and_absent_ones_are_left_out()
    {
        var sample = new Sample
        {
            Int32 = -5,
            Double = 0.1,
            Boolean = false,
            DateTime = new DateTimeOffset(2026, 11, 23, 8, 15, 30, 120, TimeSpan.FromHours(-3.5)),
            Date = new DateOnly(2026, 1, 2),
            Time = new TimeOnly(3, 4, 5),
            Guid = Guid.Empty,
            Uri = new Uri("/a?b=é", UriKind.Relative),
            Bytes = [0xFB, 0xFF],
            Base64Url = [0xFB, 0xFF],
            Element = JsonDocument.Parse("{ \"a\": [1] }").RootElement,
            Numbers = [1, 2],
            Maybe = ["a", null],
            Map = new JsonMap<long> { ["x y"] = 1, ["\n"] = 2 },
            Children = [new Sample(), new Sample { Size = 1 }],
            Text = "q\" b\\ n\n \u0001 é 😀",
            Odd = "odd",
        };

        Assert.Equal(
            """{"int32":-5,"double":0.1,"boolean":false,"datetime":"2026-11-23T08:15:30.12-03:30","date":"2026-01-02","time":"03:04:05","""
            + "\"guid\":\"00000000-0000-0000-0000-000000000000\",\"uri\":\"/a?b=é\",\"bytes\":\"+/8=\",\"base64url\":\"-_8\","
            + "\"element\":{ \"a\": [1] },\"numbers\":[1,2],\"maybe\":[\"a\",null],\"map\":{\"x y\":1,\"\\n\":2},\"children\":[{},{\"größe\":1}],"
            + "\"text\":\"q\\\" b\\\\ n\\n \\u0001 é 😀\",\"odd\\\"name\":\"odd\"}",
            Encoding.UTF8.GetString(JsonBody.Write(sample, Json.Model<Sample>())));
    }

    [Fact]
    public void Half_a_surrogate_pair_cannot_be_written() =>
        Assert.Throws<JsonException>(() => JsonBody.Write("a\ud800b", Json.String));

    [Fact]
    public void A_string_is_written_whatever_stands_where_in_it()
    {
        foreach (string piece in new[] { "\"", "\\", "\0", "\u001F", " ", "\u007F", "\u0080", "\u00FF", "\u0122", "\u2022", "\uFFFF", "😀", "\n\"" })
        {
            for (int length = 0; length < 40; length++)
            {
                for (int position = 0; position <= length; position++)
                {
                    string text = new string('a', position) + piece + new string('z', length - position);
                    byte[] json = JsonBody.Write(text, Json.String);
                    Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
                    Assert.Equal(-1, System.MemoryExtensions.IndexOfAnyInRange(json.AsSpan(), (byte)0, (byte)0x1F));
                }
            }
        }
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("2024-02-29T09:08:07.0000001+14:00")]
    [InlineData("1999-10-20T11:12:13.5-09:59")]
    public void A_date_time_is_written_as_it_was_read(string text) =>
        Assert.Equal($"\"{text}\"", Encoding.UTF8.GetString(JsonBody.Write(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture), Json.DateTime)));

    [Fact]
    public void What_is_no_number_cannot_be_written() =>
        Assert.Equal("JSON has no number NaN.", Assert.Throws<JsonException>(() => JsonBody.Write(double.NaN, Json.Double)).Message);

    [Fact]
    public void A_value_that_contains_itself_cannot_be_written()
    {
        var sample = new Sample();
        sample.Children = [sample];

        Assert.Throws<JsonException>(() => JsonBody.Write(sample, Json.Model<Sample>()));
    }

    [Fact]
    public void The_default_of_an_enumeration_cannot_be_written() =>
        Assert.Throws<InvalidOperationException>(() => JsonBody.Write(default, Json.Enum<InstanceStatus>()));

    [Fact]
    public void Long_values_outgrow_the_buffer()
    {
        IReadOnlyList<string> list = [new string('a', 10_000), new string('\n', 10_000), new string('é', 10_000)];
        JsonType<IReadOnlyList<string>> type = Json.List(Json.String);

        Assert.Equal(list, JsonBody.Read(JsonBody.Write(list, type), type));
    }
}
