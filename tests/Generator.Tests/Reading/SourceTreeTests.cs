using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Tests.Reading;

public sealed class SourceTreeTests
{
    private const string Yaml = """
        openapi: 3.0.0
        paths:
          /pets:
            get:
              tags: [pets, "all of them"]
              description: |
                two
                lines

              summary:
          'quoted': {a: 1}
        """;

    private static SourceText Text { get; } = SourceText.From(Yaml);

    private static NodePosition Find(string pointer) => Reads.Clean(Yaml).Find(JsonPointer.Parse(pointer));

    [Theory]
    [InlineData("#/openapi", "openapi", "3.0.0")]
    [InlineData("#/paths/~1pets/get/tags", "tags", "[pets, \"all of them\"]")]
    [InlineData("#/paths/~1pets/get/tags/1", "\"all of them\"", "\"all of them\"")]
    [InlineData("#/paths/~1pets/get/description", "description", "|\n        two\n        lines")]
    [InlineData("#/paths/~1pets/get/summary", "summary", "")]
    [InlineData("#/paths/quoted", "'quoted'", "{a: 1}")]
    [InlineData("#/paths/quoted/a", "a", "1")]
    public void Keys_and_values_have_their_places(string pointer, string key, string value)
    {
        NodePosition position = Find(pointer);
        Assert.Equal("spec.yaml", position.Path);
        Assert.Equal(key, Text.ToString(position.Key));
        Assert.Equal(value, Text.ToString(position.Value));
    }

    [Fact]
    public void Lines_and_columns_count_from_0()
    {
        NodePosition position = Find("#/paths/~1pets/get");
        Assert.Equal(new LinePositionSpan(new(3, 4), new(3, 7)), position.KeyLines);
        Assert.Equal(new LinePosition(4, 6), position.ValueLines.Start);
        Assert.Equal(new LinePosition(9, 14), position.ValueLines.End);
    }

    [Theory]
    [InlineData("#/paths/~1pets/get/responses/200", "get")]
    [InlineData("#/paths/~1pets/get/tags/7", "tags")]
    [InlineData("#/paths/~1pets/get/tags/x/y", "tags")]
    public void What_is_not_there_has_the_place_of_the_nearest_above(string pointer, string key) =>
        Assert.Equal(key, Text.ToString(Find(pointer).Key));

    [Fact]
    public void The_document_itself_is_shown_by_its_first_place() => Assert.Equal(new TextSpan(0, 0), Find("#").Key);

    [Fact]
    public void Places_count_carriage_returns_surrogates_and_a_byte_order_mark()
    {
        const string text = "\uFEFFa: \"\U0001F600\"\r\nb: x\r\n";
        NodePosition position = Reads.Clean(text).Find(JsonPointer.Parse("#/b"));
        Assert.Equal("x", text.Substring(position.Value.Start, position.Value.Length));
        Assert.Equal(new LinePosition(1, 3), position.ValueLines.Start);
    }

    [Fact]
    public void An_unreadable_file_has_a_place_too()
    {
        SourceTree tree = Reads.Tree("", []);
        Assert.Null(tree.Root);
        Assert.Equal(new TextSpan(0, 0), tree.Find(JsonPointer.Parse("#/a")).Key);
    }
}
