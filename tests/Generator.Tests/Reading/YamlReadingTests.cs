using System.Collections.Generic;
using ReduGen.Generator.Reading;

namespace ReduGen.Generator.Tests.Reading;

public sealed class YamlReadingTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("on", "\"on\"")]
    [InlineData("NO", "\"NO\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("2026-11-23", "\"2026-11-23\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("-.INF", "\"-.INF\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("0x1F", "31")]
    [InlineData("0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    [InlineData("0o17", "15")]
    [InlineData("0o18", "\"0o18\"")]
    [InlineData("+12", "12")]
    [InlineData("-0", "-0")]
    [InlineData("007", "7")]
    [InlineData("1.0", "1.0")]
    [InlineData("1.", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5e+3", "-0.5e+3")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("!!int '5'", "5")]
    [InlineData("'5'", "\"5\"")]
    [InlineData("\"\\x41\\u0042\\/\"", "\"AB/\"")]
    public void Scalars_follow_the_core_schema(string yaml, string json) => Assert.Equal($$"""{"a":{{json}}}""", Reads.Json($"a: {yaml}\n"));

    [Fact]
    public void Keys_are_the_text_that_was_written() =>
        Assert.Equal("""{"200":1,"0x10":2,"true":3,"null":4,"1.0":5}""", Reads.Json("200: 1\n0x10: 2\ntrue: 3\nnull: 4\n1.0: 5\n"));

    [Fact]
    public void Block_and_flow_style_comments_tabs_and_line_ends_are_read() => Assert.Equal(
        """{"a":"x\ny\n","b":"x y","c":[1,{"d":"http://h:80/p#f"}],"e":{"f":null}}""",
        Reads.Json("# first\r\na: |\r\n  x\r\n  y\r\nb: >-\r\n  x\r\n  y\r\nc: [1,\t{d: http://h:80/p#f}] # end\r\ne: {f: }\r\n"));

    [Fact]
    public void A_flow_mapping_may_look_like_json_with_comments() =>
        Assert.Equal("""{"openapi":"3.0.0","a":[1]}""", Reads.Json("{openapi: 3.0.0, # no JSON\n a: [1,],}\n"));

    [Fact]
    public void A_long_scalar_is_read_whole()
    {
        string text = new('x', 200_000);
        Assert.Equal(text, Reads.Clean($"a: {text}\nb: \"{text}\"\n").At("b").GetValue<string>());
    }

    [Fact]
    public void A_number_converts_to_every_type_that_holds_it()
    {
        SourceTree tree = Reads.Clean("a: 5\n");
        Assert.Equal(5, tree.At("a").GetValue<int>());
        Assert.Equal(5L, tree.At("a").GetValue<long>());
        Assert.Equal(5m, tree.At("a").GetValue<decimal>());
    }

    [Fact]
    public void A_key_that_occurs_again_is_reported_and_the_last_one_counts()
    {
        List<ReadingProblem> problems = [];
        SourceTree tree = Reads.Tree("a: 1\nb: 2\na: 3\n", problems);
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal((ReadingProblemKind.DuplicateKey, "a", "1", "#/a"), (problem.Kind, problem.Subject, problem.Detail, problem.Pointer));
        Assert.Equal(2, problem.Lines.Start.Line);
        Assert.Equal("""{"a":3,"b":2}""", tree.Root!.ToJsonString());
        Assert.Equal(2, tree.Find(JsonPointer.Parse("#/a")).KeyLines.Start.Line);
    }

    [Fact]
    public void A_key_that_is_no_text_is_left_out() => Assert.Equal(
        """{"b":2}""",
        Reads.Faulty("? «»[1, 2]\n: {x: [y]}\nb: 2\n", "spec.yaml", ReadingProblemKind.KeyNotText).Root!.ToJsonString());

    [Fact]
    public void Only_the_first_document_of_a_file_is_read() => Assert.Equal(
        """{"a":1}""",
        Reads.Faulty("a: 1\n«---»\nb: 2\n", "spec.yaml", ReadingProblemKind.SeveralDocuments).Root!.ToJsonString());

    [Fact]
    public void Marks_around_a_single_document_are_no_problem() => Assert.Equal("""{"a":1}""", Reads.Json("%YAML 1.2\n---\na: 1\n...\n---\n"));

    [Theory]
    [InlineData("a: b«:» c\n")]
    [InlineData("a: «'x\n»")]
    [InlineData("a: [1, 2\nb«:» 3\n")]
    public void A_fault_of_syntax_has_its_place_and_no_tree(string marked)
    {
        MarkedText text = MarkedText.Parse(marked);
        List<ReadingProblem> problems = [];
        Assert.Null(Reads.Tree(text.Text, problems).Root);
        ReadingProblem problem = Assert.Single(problems);
        Assert.Equal((ReadingProblemKind.SyntaxError, "YAML"), (problem.Kind, problem.Subject));
        Assert.Equal(text.Spans[0].Start, problem.Span.Start);
        Assert.DoesNotContain("Lin:", problem.Detail);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_a_problem(string text) => Assert.Null(Reads.Faulty("«»" + text, "spec.yaml", ReadingProblemKind.EmptyFile).Root);
}
