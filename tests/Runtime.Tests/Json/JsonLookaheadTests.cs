using System.Text.Json;
using ReduGen.Generated;
using Xunit;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonLookaheadTests
{
    [Theory]
    [InlineData("{", JsonValueKind.Object)]
    [InlineData("\n [", JsonValueKind.Array)]
    [InlineData("\"", JsonValueKind.String)]
    [InlineData("-", JsonValueKind.Number)]
    [InlineData("0", JsonValueKind.Number)]
    [InlineData("t", JsonValueKind.True)]
    [InlineData("f", JsonValueKind.False)]
    [InlineData("n", JsonValueKind.Null)]
    [InlineData("]", JsonValueKind.Undefined)]
    [InlineData("", JsonValueKind.Undefined)]
    public void The_kind_of_the_next_value_is_told(string json, JsonValueKind kind)
    {
        JsonReader reader = Reader(json, isFinal: true);

        Assert.Equal(kind, reader.PeekKind());
        Assert.False(reader.RanOut);
    }

    [Theory]
    [InlineData("""{"a":"x"}""", true, "x")]
    [InlineData("""{"b":{"a":"y"},"a":"x"}""", true, "x")]
    [InlineData("""{"a":"x","b":[1,2],"a":"y"}""", true, "y")]
    [InlineData("""{"\u0061":"\u0078é"}""", true, "xé")]
    [InlineData("""{ "a" : -1.50e3 }""", true, "-1.50e3")]
    [InlineData("""{"a":true}""", true, "true")]
    [InlineData("""{"a":false}""", true, "false")]
    [InlineData("""{"a":"x","a":null}""", true, null)]
    [InlineData("""{"a":{}}""", true, null)]
    [InlineData("""{"a":["x"]}""", true, null)]
    [InlineData("""{"b":{"a":"x"}}""", false, null)]
    [InlineData("{}", false, null)]
    [InlineData("""["a"]""", false, null)]
    [InlineData("\"a\"", false, null)]
    public void A_member_of_the_next_value_is_told(string json, bool isThere, string? text)
    {
        JsonReader reader = Reader(json, isFinal: true);

        Assert.Equal(text, reader.PeekMember("a"u8));
        Assert.Equal(isThere, reader.HasMember("a"u8));
        reader.Skip();
        reader.ReadEnd();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"a":"x""")]
    [InlineData("""{"a":"x",""")]
    [InlineData("""{"a":"x","b":1""")]
    public void Looking_ahead_runs_out_where_more_may_come(string json)
    {
        JsonReader reader = Reader(json, isFinal: false);

        Assert.Null(reader.PeekMember("a"u8));
        Assert.True(reader.RanOut);
        Assert.False(reader.HasMember("a"u8));
        Assert.Equal(JsonValueKind.Undefined, reader.PeekKind());
        Assert.Equal(default, reader.ReadElement());
    }

    [Fact]
    public void A_member_before_the_cut_is_there()
    {
        JsonReader reader = Reader("""{"a":"x","b":1""", isFinal: false);

        Assert.True(reader.HasMember("a"u8));
        Assert.False(reader.RanOut);
    }

    [Fact]
    public void A_value_that_does_not_fit_stays_the_next_one()
    {
        JsonReader reader = Reader("""[[1,{"a":2},[[]]],"x"]""", isFinal: true);
        reader.BeginArray();
        Assert.True(reader.NextItem());

        Assert.False(reader.TryReadType(Json.List(Json.Int32), out _));
        Assert.False(reader.TryReadType(Json.String, out _));
        Assert.True(reader.TryReadType(Json.List(Json.Element), out var list));
        Assert.Equal(3, list.Count);
        Assert.True(reader.NextItem());
        Assert.True(reader.TryReadType(Json.String, out string text));
        Assert.Equal("x", text);
        Assert.False(reader.NextItem());
        reader.ReadEnd();
    }

    [Fact]
    public void What_is_cut_is_no_misfit()
    {
        JsonReader reader = Reader("[1,2", isFinal: false);

        Assert.True(reader.TryReadType(Json.List(Json.Int32), out _));
        Assert.True(reader.RanOut);
    }

    [Fact]
    public void A_fault_behind_a_misfit_is_told_in_full()
    {
        JsonReader reader = Reader("""{"a":[1,"x"]}""", isFinal: true);

        Assert.False(reader.TryReadType(Json.Map(Json.Int32), out _));
        try
        {
            reader.ReadType(Json.Map(Json.List(Json.Int32)));
            Assert.Fail("no fault");
        }
        catch (JsonBodyException exception)
        {
            Assert.Equal("$.a[1]: expected a number, found a string (line 1, byte 9)", exception.Message);
        }
    }

    private static JsonReader Reader(string json, bool isFinal)
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes(json);
        byte[] padded = [.. text, .. new byte[JsonReader.Padding]];
        return new JsonReader(padded, 0, text.Length, isFinal, null);
    }
}
