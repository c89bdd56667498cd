using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Tests.Reading;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("#")]
    [InlineData("#/")]
    [InlineData("#/paths/~1v1~1instances/get")]
    [InlineData("#/a~0b/~01/%25/")]
    [InlineData("#/paths/~1v1~1{id}")]
    public void A_pointer_is_printed_as_it_was_read(string text) => Assert.Equal(text, JsonPointer.Parse(text).ToString());

    [Fact]
    public void Segments_are_unescaped() => Assert.Equal(["a/b", "~1", "0"], JsonPointer.Parse("/a~1b/~01/0").Segments);

    [Fact]
    public void A_fragment_is_percent_decoded_and_a_plain_pointer_is_not()
    {
        Assert.Equal("{id}", JsonPointer.Parse("#/%7Bid%7D").Segment);
        Assert.Equal("%7Bid%7D", JsonPointer.Parse("/%7Bid%7D").Segment);
    }

    [Fact]
    public void Appending_leaves_the_pointer_as_it_was()
    {
        JsonPointer paths = JsonPointer.Root.Append("paths");
        Assert.Equal("#/paths/~1a/0", paths.Append("/a").Append(0).ToString());
        Assert.Equal("#/paths", paths.ToString());
    }

    [Fact]
    public void Pointers_are_equal_by_their_segments()
    {
        Assert.Equal(JsonPointer.Parse("#/a/b"), JsonPointer.Root.Append("a").Append("b"));
        Assert.Equal(JsonPointer.Parse("#/a/b").GetHashCode(), JsonPointer.Root.Append("a").Append("b").GetHashCode());
        Assert.NotEqual(JsonPointer.Parse("#/a/b"), JsonPointer.Parse("#/c/b"));
        Assert.NotEqual(JsonPointer.Parse("#/a/b"), JsonPointer.Parse("#/b"));
    }
}
