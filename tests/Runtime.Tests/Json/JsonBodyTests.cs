using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonBodyTests
{
    private static readonly JsonType<Sample> Item = Json.Model<Sample>();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_list_longer_than_the_buffer_is_read_in_pieces(int chunk)
    {
        byte[] json = List(5_000);

        IReadOnlyList<Sample> list = await ListAsync(json, chunk, Item);

        Assert.Equal(5_000, list.Count);
        Assert.Equal("text 4999", list[4999].Text);
        Assert.Equal(json, JsonBody.Write(list, Json.List(Item)));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public async Task An_element_longer_than_the_buffer_is_read(int chunk)
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""[{"text":"{{new string('x', 300_000)}}"},{"int32":1}]""");

        IReadOnlyList<Sample> list = await ListAsync(json, chunk, Item);

        Assert.Equal(300_000, list[0].Text!.Length);
        Assert.Equal(1, list[1].Int32);
    }

    [Fact]
    public async Task A_body_that_is_no_list_is_read_once_it_is_complete()
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{"text":"{{new string('x', 300_000)}}"}""");

        using var announced = new ByteArrayContent(new byte[5]);

        Sample sample = await JsonBody.ReadAsync(
            new ChunkedStream(json, 1_000), announced.Headers, Item, JsonRules.None, TestContext.Current.CancellationToken);

        Assert.Equal(300_000, sample.Text!.Length);
    }

    [Fact]
    public async Task Elements_are_given_as_they_come()
    {
        var numbers = new List<int>();

        await Assert.ThrowsAsync<JsonBodyException>(async () =>
        {
            byte[] json = "[1, 2 ,3,x]"u8.ToArray();
            await foreach (int number in JsonBody.EnumerateAsync(new ChunkedStream(json, 3), Json.Int32, JsonRules.None, isSequence: false, TestContext.Current.CancellationToken))
            {
                numbers.Add(number);
            }
        });

        Assert.Equal([1, 2, 3], numbers);
    }

    [Fact]
    public async Task A_fault_far_behind_the_buffer_is_placed()
    {
        byte[] json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(List(5_000)).Replace("\"int32\":4321", "\n\"int32\":\"\"", System.StringComparison.Ordinal));

        var exception = await Assert.ThrowsAsync<JsonBodyException>(async () => await ListAsync(json, 9_999, Item));

        Assert.Equal("$[4321].int32: expected a number, found a string (line 2, byte 9)", exception.Message);
        Assert.Equal(System.MemoryExtensions.IndexOf(json, "\"\""u8), exception.BytePosition);
        Assert.InRange(exception.Fragment.Length, 1, 32 * 1024);
        Assert.True(System.MemoryExtensions.IndexOf(exception.Fragment.Span, "\"int32\":\"\""u8) >= 0);
    }

    [Theory]
    [InlineData("[1,2", "$: the JSON ends too early (line 1, byte 5)")]
    [InlineData("[1,2]]", "$: expected the end of the JSON, found ']' (line 1, byte 6)")]
    [InlineData("[1 2]", "$: expected ',' or ']', found a number (line 1, byte 4)")]
    [InlineData("[1,]", "$: expected a value, found ']' (line 1, byte 4)")]
    [InlineData("{}", "$: expected an array, found an object (line 1, byte 1)")]
    [InlineData("null", "$: expected an array, found null (line 1, byte 1)")]
    [InlineData("", "$: the body is empty (line 1, byte 1)")]
    [InlineData("  ", "$: the body is empty (line 1, byte 3)")]
    [InlineData("[[],null]", "$[0]: expected a number, found an array (line 1, byte 2)")]
    [InlineData("[1,null]", "$[1]: expected a number, found null (line 1, byte 4)")]
    public async Task A_fault_in_a_list_that_arrives_is_told(string json, string message)
    {
        for (int chunk = 1; chunk < 8; chunk++)
        {
            var exception = await Assert.ThrowsAsync<JsonBodyException>(
                async () => await ListAsync(Encoding.UTF8.GetBytes(json), chunk, Json.Int32));
            Assert.Equal(message, exception.Message);
        }
    }

    [Fact]
    public async Task A_short_body_is_the_fragment()
    {
        byte[] json = Encoding.UTF8.GetBytes("\uFEFF[{},{},{\"int32\":{}},{}]");

        var exception = await Assert.ThrowsAsync<JsonBodyException>(async () => await ListAsync(json, 1_000, Item));

        Assert.Equal(json, exception.Fragment.ToArray());
        Assert.Equal("$[2].int32", exception.JsonPath);
        Assert.Equal(19, exception.BytePosition);
    }

    [Fact]
    public async Task Repeated_strings_are_shared_in_long_bodies_only()
    {
        IReadOnlyList<Sample> many = await ListAsync(List(1_000, "the same"), 100_000, Item);
        IReadOnlyList<Sample> few = await ListAsync(List(10, "the same"), 100_000, Item);

        Assert.Same(many[1].Text, many[999].Text);
        Assert.NotSame(few[1].Text, few[9].Text);
    }

    private static byte[] List(int count, string? text = null)
    {
        var list = new List<Sample>();
        for (int index = 0; index < count; index++)
        {
            list.Add(new Sample { Int32 = index, Text = text ?? $"text {index}", Map = new JsonMap<long> { ["a"] = index } });
        }

        return JsonBody.Write(list, Json.List(Item));
    }
}
