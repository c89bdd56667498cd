using System.Text.Json.Nodes;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Tests.Reading;

public sealed class JsonReadingTests
{
    [Theory]
    [InlineData("""{"a": "\/ \" \\ \b\f\n\r\t \u0041 \ud83d\ude00 é", "b": [], "c": {}}""")]
    [InlineData("""[0, -0, 1.0, 1.50, -1e400, 1E+2, 123456789012345678901234567890, true, false, null, ""]""")]
    [InlineData("  {\r\n\t\"a\" : [ [ ] , { } ] }\r\n")]
    public void Json_is_read_exactly(string text) => Assert.Equal(JsonNode.Parse(text)!.ToJsonString(), Reads.Json(text, "spec.json"));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_a_whole_one_is_kept()
    {
        SourceTree tree = Reads.Faulty("""{"a": «"x\ud83dy"», «"\udc00"»: "\ud83d\ude00"}""", "spec.json", ReadingProblemKind.HalfCharacter, ReadingProblemKind.HalfCharacter);
        Assert.Equal("x\uFFFDy", tree.At("a").GetValue<string>());
        Assert.Equal("\U0001F600", tree.At("\uFFFD").GetValue<string>());
    }

    [Fact]
    public void Keys_and_values_have_their_places()
    {
        const string text = "\uFEFF{\n  \"a\\/b\": [null, 12]\n}";
        SourceTree tree = Reads.Clean(text, "spec.json");
        NodePosition position = tree.Find(JsonPointer.Root.Append("a/b"));
        Assert.Equal("\"a\\/b\"", text.Substring(position.Key.Start, position.Key.Length));
        Assert.Equal("[null, 12]", text.Substring(position.Value.Start, position.Value.Length));
        Assert.Equal((1, 19), (tree.Find(JsonPointer.Parse("#/a~1b/1")).ValueLines.End.Line, tree.Find(JsonPointer.Parse("#/a~1b/1")).ValueLines.End.Character));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_all_reported_and_read_over() => Assert.Equal(
        """{"a":[1,2],"b":3}""",
        Reads.Faulty(
            """
            {
              «// no»
              "a": [1, 2«,» ],
              "b": «/* no */» 3«,»
            }
            """,
            "spec.json",
            ReadingProblemKind.CommentInJson,
            ReadingProblemKind.TrailingComma,
            ReadingProblemKind.CommentInJson,
            ReadingProblemKind.TrailingComma).Root!.ToJsonString());

    [Fact]
    public void Several_faults_of_syntax_are_found_at_once() => Assert.Null(
        Reads.Faulty(
            """
            {
              "a": 1
              «"»b": «True»,
              "c": "x«\»q",
              "d": «01»
            }
            """.Replace("\\»q", "\\q»"),
            "spec.json",
            ReadingProblemKind.SyntaxError,
            ReadingProblemKind.SyntaxError,
            ReadingProblemKind.SyntaxError,
            ReadingProblemKind.SyntaxError).Root);

    [Theory]
    [InlineData("{\"a\": «]»}")]
    [InlineData("{\"a\": 1«]»")]
    [InlineData("{\"a\": [1«}»")]
    [InlineData("{«'»a': 1}")]
    [InlineData("{\"a\"« »1}")]
    [InlineData("{\"a\": «\"x»\n\"}")]
    [InlineData("{\"a\": 1} «x»")]
    [InlineData("{\"a\": 1«»")]
    [InlineData("{\"a\": [«»")]
    public void A_fault_of_syntax_has_its_place_and_no_tree(string marked) =>
        Assert.Null(Reads.Faulty(marked.Replace("« »1", " «1»"), "spec.json", ReadingProblemKind.SyntaxError).Root);

    [Fact]
    public void A_control_character_in_a_string_is_reported() =>
        Reads.Faulty("{\"a\": \"x«\t»y\"}", "spec.json", ReadingProblemKind.SyntaxError);

    [Fact]
    public void A_key_that_occurs_again_is_reported_and_the_last_one_counts() => Assert.Equal(
        """{"a":3,"b":2}""",
        Reads.Faulty("""{"a": 1, "b": 2, «"a"»: 3}""", "spec.json", ReadingProblemKind.DuplicateKey).Root!.ToJsonString());
}
