using ReduGen.Generator.Building;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Tests.Building;

public sealed class CommonMarkTests
{
    [Theory]
    [InlineData("One\nline.\n\nAnother   one.", "One line.|Another one.")]
    [InlineData("Some:\n- first\n  of all\n* second\n1. third", "Some:|- first of all|- second|- third")]
    [InlineData("# Heading #\ntext", "Heading|text")]
    [InlineData("Call:\n```bash\ncurl x\n```\nDone", "Call:|`curl x`|Done")]
    [InlineData("| a | b |\n| --- | :-: |\n| 1 | 2 |", "a | b|1 | 2")]
    [InlineData("> quoted\n> text\n\n---\n\nend", "quoted text|end")]
    [InlineData("<p>One <b>bold</b> <code>x</code>.</p><ul><li>a</li><li>b</li></ul>line<br/>break", "One bold `x`.|- a|- b|line|break")]
    [InlineData("a < b and List<string> stay", "a < b and List<string> stay")]
    public void Blocks_are_paragraphs(string description, string paragraphs) => Assert.Equal(paragraphs, string.Join("|", CommonMark.Paragraphs(description)));

    [Theory]
    [InlineData("use `a<b>` now", "use <c>a&lt;b&gt;</c> now")]
    [InlineData("see [the docs](https://things.example/a?b=1&c=2)!", "see <see href=\"https://things.example/a?b=1&amp;c=2\">the docs</see>!")]
    [InlineData("see [below](#below)", "see below")]
    [InlineData("**very** *nice* 2*3*4 snake_case_name", "<b>very</b> <i>nice</i> 2*3*4 snake_case_name")]
    [InlineData("[x](https://a.example/\"onload=\"y)", "x")]
    [InlineData("[x](javascript:alert)", "x")]
    [InlineData("`</summary><c>`", "<c>&lt;/summary&gt;&lt;c&gt;</c>")]
    public void Marks_become_XML(string text, string xml) => Assert.Equal(xml, EncodedText.XmlProse(text).ToString());
}
