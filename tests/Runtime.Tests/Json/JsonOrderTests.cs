using System;
using System.Text;
using System.Text.Json;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonOrderTests
{
    private const string Complete = """
        {"id":"o","count":2,"price":1.5,"codes":[1,2],"placed":1795507200,"modified":"Tue, 24 Nov 2026 08:00:00 GMT","delay":"PT5M","pet":"Rex","rank":4,"label":"l","odd\"name":3}
        """;

    private static readonly JsonType<Order> Type = Json.Model<Order>();

    [Fact]
    public void Members_of_every_kind_are_written_as_they_were_read() => Assert.Equal(Complete, Written(Read(Complete, Type)));

    [Fact]
    public void Members_that_are_null_are_absent() => Assert.Equal(
        """{"id":"o","count":2,"odd\"name":3}""",
        Written(Read("""{"id":"o","count":2,"odd\"name":3,"price":null,"codes":null,"placed":null,"modified":null,"delay":null,"pet":null,"rank":null,"label":null}""", Type)));

    [Fact]
    public void A_request_leaves_out_what_only_the_server_sets() => Assert.Equal(
        """{"count":2,"odd\"name":3}""",
        Encoding.UTF8.GetString(JsonBody.Write(new Order { Id = "o", Count = 2, Odd = 3 }, Type, forRequest: true)));

    [Theory]
    [InlineData("\"12\"", 12)]
    [InlineData("\"-0\"", 0)]
    [InlineData("\"1e2\"", 100)]
    [InlineData("\"\\u0031\"", 1)]
    [InlineData(" 7 ", 7)]
    public void A_number_may_stand_in_a_string(string json, int value)
    {
        Assert.Equal(value, Order(count: json).Count);
        Assert.Equal(value, Read(json, Json.OrText(Json.Int32)));
        Assert.Equal(value, Read(json, Json.OrText(Json.NullableValue(Json.Int32))));
        Assert.Equal(value, Read(json, Json.OrText(Json.UInt64)) == (ulong)value ? value : -1);
        Assert.Equal(value, Read(json, Json.OrText(Json.Decimal)));
        Assert.Equal(value, Read(json, Json.OrText(Json.Single)));
        Assert.Equal([value, value], Read($"[{json},{json}]", Json.List(Json.OrText(Json.Int64))));
    }

    [Theory]
    [InlineData("\"x\"", "the string \"x\" is no number")]
    [InlineData("\"\"", "the string \"\" is no number")]
    [InlineData("\" 1\"", "the string \" 1\" is no number")]
    [InlineData("\"1 \"", "the string \"1 \" is no number")]
    [InlineData("\"+1\"", "the string \"+1\" is no number")]
    [InlineData("\"01\"", "the string \"01\" is no number")]
    [InlineData("\"1.\"", "the string \"1.\" is no number")]
    [InlineData("\"1 2\"", "the string \"1 2\" is no number")]
    [InlineData("\"NaN\"", "the string \"NaN\" is no number")]
    [InlineData("\"3000000000\"", "the number 3000000000 does not fit an int")]
    [InlineData("\"1.5\"", "the number 1.5 is not a whole number")]
    [InlineData("{}", "expected a number, found an object")]
    public void A_string_that_holds_no_number_is_told(string json, string reason)
    {
        var exception = Assert.Throws<JsonBodyException>(() => Order(count: json));

        Assert.Equal(reason, exception.Reason);
        Assert.Equal("$.count", exception.JsonPath);
        Assert.Equal(18, exception.BytePosition);
    }

    [Fact]
    public void Only_the_next_value_may_be_a_string() =>
        Assert.Equal("expected a number, found a string", Fault("""{"id":"o","count":2,"odd\"name":"3"}""", Type).Reason);

    [Theory]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    public void What_is_no_number_may_stand_in_a_string(string json, double value)
    {
        Order order = Order(price: $"\"{json}\"");

        Assert.Equal(value, order.Price);
        Assert.Contains($"\"price\":\"{json}\"", Written(order), StringComparison.Ordinal);
        Assert.Equal((float)value, Read($"\"{json}\"", Json.OrText(Json.Single)));
        Assert.Equal($"the string \"{json}\" is no number", Fault($"\"{json}\"", Json.OrText(Json.Decimal)).Reason);
        Assert.Throws<JsonException>(() => JsonBody.Write([value], Json.List(Json.Double)));
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("\"1e999\"")]
    public void A_number_in_a_string_must_fit(string json) =>
        Assert.Equal("the number 1e999 does not fit a double", Assert.Throws<JsonBodyException>(() => Order(price: json)).Reason);

    [Fact]
    public void A_missing_member_outside_the_names_table_names_its_path() => Assert.Equal(
        "$[0][\"odd\\\"name\"]: the member \"odd\\\"name\" is missing (line 1, byte 21)",
        Fault("""[{"id":"o","count":2}]""", Json.List(Type)).Message);

    private static Order Order(string count = "2", string price = "1") =>
        Read($$"""{"id":"o","count":{{count}},"price":{{price}},"odd\"name":3}""", Type);

    private static string Written(Order order) => Encoding.UTF8.GetString(JsonBody.Write(order, Type));
}
