using System;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Tests.Text;

public sealed class EncodedTextTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("line\nline\r\u0085\u2028", "\"line\\nline\\r\\u0085\\u2028\"")]
    [InlineData("\0\u202E", "\"\\u0000\\u202E\"")]
    [InlineData("größe", "\"größe\"")]
    [InlineData("\u05D0\u0628\u3164", "\"\\u05D0\\u0628\\u3164\"")]
    public void A_string_literal_holds_any_text(string value, string literal) => Assert.Equal(literal, EncodedText.Literal(value).ToString());

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("one\r\n/// two\u2028three", "one  /// two three")]
    [InlineData("]]>\0\uFFFF\u202E", "]]&gt; ")]
    public void Xml_text_stays_text_on_one_line(string value, string xml) => Assert.Equal(xml, EncodedText.Xml(value).ToString());

    [Fact]
    public void Code_between_backticks_is_code_in_prose() =>
        Assert.Equal("the header <c>x-key</c>, a &lt;b&gt; and <c>c &lt; d</c>", EncodedText.XmlProse("the header `x-key`, a <b> and `c < d`").ToString());

    [Fact]
    public void Half_a_surrogate_pair_is_escaped_in_a_literal_and_left_out_of_xml()
    {
        Assert.Equal("\"\\uD800\"", EncodedText.Literal("\uD800").ToString());
        Assert.Equal("lone  and pair \U0001F600", EncodedText.Xml("lone \uD800 and pair \U0001F600").ToString());
    }

    [Fact]
    public void A_comment_stays_on_its_line() => Assert.Equal("a b c d", EncodedText.Comment("a\nb\u2028c\u0085d").ToString());

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("Name", "Name")]
    public void An_identifier_that_is_a_keyword_is_escaped(string name, string identifier) =>
        Assert.Equal(identifier, EncodedText.Identifier(name).ToString());

    [Theory]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("")]
    [InlineData("a\u200Db")]
    public void What_is_no_identifier_cannot_become_one(string name) => Assert.Throws<ArgumentException>(() => EncodedText.Identifier(name));

    [Fact]
    public void The_names_table_holds_each_name_with_its_length_as_it_stands_in_json() =>
        Assert.Equal("\"\\u0005\\\"id\\\":\\u000A\\\"größe\\\":\"u8", EncodedText.NamesTable(["id", "größe"]).ToString());

    [Theory]
    [InlineData("id", true)]
    [InlineData("a\"b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a\nb", false)]
    [InlineData("\uD83D\uDE00", false)]
    public void A_name_that_json_escapes_has_no_place_in_the_table(string name, bool hasPlace) =>
        Assert.Equal(hasPlace, NamesTableEncoder.HasPlace(name));

    [Fact]
    public void A_name_of_more_than_124_bytes_has_no_place_in_the_table()
    {
        Assert.True(NamesTableEncoder.HasPlace(new string('a', 124)));
        Assert.False(NamesTableEncoder.HasPlace(new string('a', 125)));
    }
}
