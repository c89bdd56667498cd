using System;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Xml;

public class XmlRequestTests
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    private static readonly XmlShapes Shapes = new XmlShapes().Add(
        "Thing",
        XmlShape.Object(
            null,
            XmlShape.Text("Name").As("name"),
            XmlShape.Number("id").As("id").Attribute(),
            XmlShape.Text("lang").As("lang").In("urn:l", "l").Attribute(),
            XmlShape.Boolean("on").As("on"),
            XmlShape.Number("size").As("size").In("urn:s", "s"),
            XmlShape.List(XmlShape.Text("tag")).As("tags"),
            XmlShape.Wrapped("Parts", XmlShape.Of("Part", "Thing")).As("parts"),
            XmlShape.Map("labels", XmlShape.Text(null)).As("labels"),
            XmlShape.Any("more").As("more")));

    [Theory]
    [InlineData("{}", "<T />")]
    [InlineData("""{"name":"a <&> \"b\"","id":7,"on":true}""", """<T id="7"><Name>a &lt;&amp;&gt; "b"</Name><on>true</on></T>""")]
    [InlineData("""{"lang":"a\"b","size":2.50}""", """<T l:lang="a&quot;b" xmlns:l="urn:l"><s:size xmlns:s="urn:s">2.50</s:size></T>""")]
    [InlineData("""{"tags":["a",""],"name":"n"}""", "<T><tag>a</tag><tag></tag><Name>n</Name></T>")]
    [InlineData("""{"parts":[]}""", "<T><Parts /></T>")]
    [InlineData("""{"parts":[{"name":"p"},{"id":2}]}""", """<T><Parts><Part><Name>p</Name></Part><Part id="2" /></Parts></T>""")]
    [InlineData("""{"labels":{"a":"1","b":"2"}}""", "<T><labels><a>1</a><b>2</b></labels></T>")]
    [InlineData("""{"more":{"a":"1","b":["2","3"]}}""", "<T><more><a>1</a><b>2</b><b>3</b></more></T>")]
    [InlineData("""{"name":null}""", """<T><Name xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /></T>""")]
    [InlineData("""{"name":"a\r\nü"}""", "<T><Name>a&#xD;\nü</Name></T>")]
    public async Task Members_become_elements_and_attributes_and_are_read_again(string json, string xml)
    {
        string sent = await SentAsync(json, XmlShape.Of("T", "Thing"));

        Assert.Equal(Declaration + xml, sent);
        Assert.True(JsonElement.DeepEquals(Targets.Element(json), await ReadAsync(sent)));
    }

    [Theory]
    [InlineData("""{"id":null,"tags":null}""", "<T />")]
    [InlineData("""{"other":{"a":[1,2]}}""", "<T><other><a>1</a><a>2</a></other></T>")]
    public async Task What_the_description_cannot_say_is_left_out_or_called_like_its_member(string json, string xml) =>
        Assert.Equal(Declaration + xml, await SentAsync(json, XmlShape.Of("T", "Thing")));

    [Fact]
    public async Task Elements_without_a_namespace_stand_in_that_of_the_element_around_them()
    {
        XmlShape root = XmlShape.Object("a", XmlShape.Text("b").As("b"), XmlShape.Text("c").As("c").In("urn:c")).In("urn:a");

        Assert.Equal(Declaration + """<a xmlns="urn:a"><b>1</b><c xmlns="urn:c">2</c></a>""", await SentAsync("""{"b":"1","c":"2"}""", root));
        Assert.Equal(
            Declaration + """<p:a xmlns:p="urn:a"><b>1</b></p:a>""",
            await SentAsync("""{"b":"1"}""", XmlShape.Object("a", XmlShape.Text("b").As("b")).In("urn:a", "p")));
    }

    [Fact]
    public async Task A_member_may_be_the_text_of_the_element_or_a_CDATA_section()
    {
        XmlShape currency = XmlShape.Text("currency").As("currency").Attribute();

        Assert.Equal(
            Declaration + """<price currency="EUR">2.5</price>""",
            await SentAsync("""{"amount":2.5,"currency":"EUR"}""", XmlShape.Object("price", XmlShape.Number("amount").As("amount").Content(), currency)));
        Assert.Equal(
            Declaration + "<note><![CDATA[<b>]]]]><![CDATA[>]]></note>",
            await SentAsync("""{"text":"<b>]]>"}""", XmlShape.Object("note", XmlShape.Text("text").As("text").Cdata())));
    }

    [Fact]
    public async Task A_root_and_items_without_names_are_called_root_and_item() =>
        Assert.Equal(Declaration + "<root><item>1</item><item>2</item></root>", await SentAsync("[1,2]", XmlShape.Wrapped(null, XmlShape.Number(null))));

    [Theory]
    [InlineData("""{"name":"a\u0001"}""", "which does not allow a character in one of its texts: '\u0001', hexadecimal value 0x01")]
    [InlineData("""{"id":"\u0000"}""", "which does not allow a character in one of its texts: '.', hexadecimal value 0x00")]
    [InlineData("""{"labels":{"a b":"1"}}""", "where nothing can be called \"a b\".")]
    [InlineData("""{"labels":{"":"1"}}""", "where nothing can be called \"\".")]
    public async Task What_xml_cannot_have_is_refused_before_anything_is_sent(string json, string fault)
    {
        var e = await Assert.ThrowsAsync<ArgumentException>(() => SentAsync(json, XmlShape.Of("T", "Thing")));

        Assert.StartsWith("The body cannot be written as XML, " + fault, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_charset_is_that_of_the_media_type() => Assert.EndsWith(
        """<?xml version="1.0" encoding="iso-8859-1"?><n>&#x20AC;</n>""",
        await SentAsync("\"€\"", XmlShape.Text("n"), "text/xml; charset=iso-8859-1"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "Content-Type: application/json\nContent-Length: 7\n\n\"a & b\"")]
    [InlineData("application/xml", "Content-Type: application/xml\nContent-Length: 54\n\n" + Declaration + "<n>a &amp; b</n>")]
    public async Task JSON_goes_first_and_XML_is_chosen(string? choice, string expected)
    {
        RequestMedia xml = Shapes.Media("application/xml", XmlShape.Text("n"));

        Assert.EndsWith(expected, await SendAsync(request => request.Choice(choice, Json.String, "a & b", "application/json", xml)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_is_no_body() => Assert.DoesNotContain(
        "Content-Type", await SendAsync(request => request.Xml(Json.String, null, Shapes.Media("text/xml", XmlShape.Text("n")))), StringComparison.Ordinal);

    private static async Task<string> SentAsync(string json, XmlShape root, string mediaType = "application/xml")
    {
        string sent = await SendAsync(request => request.Xml(Json.Element, Targets.Element(json), Shapes.Media(mediaType, root)));
        Assert.Contains($"\nContent-Type: {mediaType}\n", sent, StringComparison.Ordinal);
        return sent[(sent.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
    }

    private static async Task<string> SendAsync(Action<ApiRequest> fill)
    {
        var handler = new RecordingHandler(Answers.Status(204));
        var request = new ApiRequest();
        fill(request);
        await new OtherOptions { Handler = handler }.SendAsync(new ApiOperation<Nothing>("POST", "/things").Returns(204), request);
        return Assert.Single(handler.Requests);
    }

    private static Task<JsonElement> ReadAsync(string xml)
    {
        ApiOperation<JsonElement> operation = new ApiOperation<JsonElement>("GET", "/thing").Returns(200, Shapes.Body(Json.Element, XmlShape.Of("T", "Thing")));
        return new OtherOptions { Handler = new RecordingHandler(Answers.Bytes(Encoding.UTF8.GetBytes(xml), "application/xml")) }.SendAsync(operation);
    }
}
