using System;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Xml;

public class XmlBodyTests
{
    private static readonly XmlShapes Shapes = new XmlShapes().Add(
        "Thing",
        XmlShape.Object(
            null,
            XmlShape.Number("id").As("id").Attribute(),
            XmlShape.Text("lang").As("lang").In("urn:l").Attribute(),
            XmlShape.Text("Name").As("name"),
            XmlShape.Boolean("on").As("on"),
            XmlShape.Number("size").As("size").In("urn:s"),
            XmlShape.List(XmlShape.Text("tag")).As("tags").Required(),
            XmlShape.Wrapped("Parts", XmlShape.Of("Part", "Thing")).As("parts"),
            XmlShape.Map("labels", XmlShape.Text(null)).As("labels"),
            XmlShape.Any("more").As("more")));

    [Theory]
    [InlineData("<T/>", """{"tags":[]}""")]
    [InlineData("""<?xml version="1.0"?><!-- c --><T id=" 7 "><Name>a &amp; b</Name><on>1</on></T>""", """{"id":7,"name":"a & b","on":true,"tags":[]}""")]
    [InlineData("""<T xmlns:l="urn:l" l:lang="de" lang="en"/>""", """{"lang":"de","tags":[]}""")]
    [InlineData("""<T xmlns:s="urn:s"><size>1</size><s:size>2</s:size></T>""", """{"size":2,"tags":[]}""")]
    [InlineData("<T><tag>a</tag><Name>n</Name><tag/><other><x/></other></T>", """{"tags":["a",""],"name":"n"}""")]
    [InlineData("<T><Parts/></T>", """{"parts":[],"tags":[]}""")]
    [InlineData("<T><Parts><Part><Name>p</Name></Part><x/><Part id='2'/></Parts></T>", """{"parts":[{"name":"p","tags":[]},{"id":2,"tags":[]}],"tags":[]}""")]
    [InlineData("<T><labels><a>1</a><b>2</b></labels></T>", """{"labels":{"a":"1","b":"2"},"tags":[]}""")]
    [InlineData("<T><more>x</more></T>", """{"more":"x","tags":[]}""")]
    [InlineData("<T><more><a>1</a><b>2</b><b>3</b><b>4</b></more></T>", """{"more":{"a":"1","b":["2","3","4"]},"tags":[]}""")]
    [InlineData("""<T xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Name i:nil="true"/><on/></T>""", """{"name":null,"on":null,"tags":[]}""")]
    [InlineData("<T><Name><![CDATA[<a>]]></Name></T>", """{"name":"<a>","tags":[]}""")]
    public async Task Elements_and_attributes_become_members(string xml, string json) =>
        Assert.Equal(json, (await Read(xml, XmlShape.Of("T", "Thing"))).GetRawText());

    [Theory]
    [InlineData("<n>007</n>", "7")]
    [InlineData("<n>-0</n>", "-0")]
    [InlineData("<n>+.50</n>", "0.50")]
    [InlineData("<n>5.</n>", "5.0")]
    [InlineData("<n> 1e3 </n>", "1e3")]
    [InlineData("<n>12345678901234567890.1</n>", "12345678901234567890.1")]
    public async Task Numbers_are_those_of_xml_schema(string xml, string json) => Assert.Equal(json, (await Read(xml, XmlShape.Number("n"))).GetRawText());

    [Fact]
    public async Task The_text_of_an_element_may_be_a_member_beside_its_attributes()
    {
        XmlShape price = XmlShape.Object("price", XmlShape.Text("currency").As("currency").Attribute(), XmlShape.Number(null).As("amount").Content());

        Assert.Equal("""{"currency":"EUR","amount":2.5}""", (await Read("<price currency='EUR'> 2.5 </price>", price)).GetRawText());
    }

    [Theory]
    [InlineData("<T><Name>a</T>", "The 'Name' start tag on line 1 position 5 does not match the end tag of 'T' (line 1, position 13)")]
    [InlineData("<T>\n  <on>yes</on></T>", "expected true or false (line 2, position 4)")]
    [InlineData("<T id='x'/>", "expected a number (line 1, position 2)")]
    [InlineData("<U/>", "expected the element <T>, found <U> (line 1, position 2)")]
    [InlineData("<T><Name><b/></Name></T>", "ReadElementContentAs() methods cannot be called on an element that has child elements (line 1, position 11)")]
    [InlineData("<!DOCTYPE T [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><T><Name>&x;</Name></T>", "For security reasons DTD is prohibited in this XML document")]
    public async Task What_is_wrong_is_told_with_line_and_position(string xml, string fault)
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => Read(xml, XmlShape.Of("T", "Thing")));

        Assert.StartsWith("GET /thing: 200 OK, but the body cannot be read: " + fault, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elements_that_are_too_deep_are_refused()
    {
        var deep = new StringBuilder().Insert(0, "<Part><Parts>", 40).Insert(0, "<T><Parts>");

        var e = await Assert.ThrowsAsync<ApiException>(() => Read(deep.ToString(), XmlShape.Of("T", "Thing")));

        Assert.Contains("elements are nested more than 64 deep", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "application/xml", "the body is empty instead of XML")]
    [InlineData("<html>", "text/html", "the body is text/html instead of XML")]
    public async Task A_body_that_is_no_xml_is_told_by_what_it_is(string body, string contentType, string fault)
    {
        var e = await Assert.ThrowsAsync<ApiException>(() => Read(body, XmlShape.Of("T", "Thing"), contentType));

        Assert.Equal($"GET /thing: 200 OK, but {fault}", e.Message);
    }

    [Fact]
    public async Task The_charset_of_the_header_goes_before_the_xmls_own()
    {
        byte[] body = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='utf-8'?><T><Name>ü</Name></T>");
        byte[] declared = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?><T><Name>ü</Name></T>");

        Assert.Equal("ü", (await Read(body, "text/xml; charset=iso-8859-1")).GetProperty("name").GetString());
        Assert.Equal("ü", (await Read(declared, "application/thing+xml")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_the_type_misses_is_told_by_its_path()
    {
        ApiOperation<string> operation = new ApiOperation<string>("GET", "/thing").Returns(200, Shapes.Body(Json.String, XmlShape.Of("T", "Thing")));
        var options = new OtherOptions { Handler = new RecordingHandler(Answers.Text("<T/>", "application/xml")) };

        var e = await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(operation));

        Assert.Equal("GET /thing: 200 OK, but the body cannot be read: $: expected a string, found an object", e.Message);
    }

    [Fact]
    public async Task An_error_in_xml_is_typed()
    {
        ApiOperation<Nothing> operation = new ApiOperation<Nothing>("GET", "/thing").Returns(204)
            .Fails(4, Shapes.Body(Json.Element, XmlShape.Object("problem", XmlShape.Text("title").As("title"))), "application/problem+xml");
        OtherOptions Options(string body, string contentType) => new() { Handler = new RecordingHandler(Answers.Text(body, contentType, 400)) };

        var e = await Assert.ThrowsAsync<ApiException<JsonElement>>(
            () => Options("<problem><title>no</title></problem>", "application/problem+xml").SendAsync(operation));
        var broken = await Assert.ThrowsAsync<ApiException>(() => Options("<problem>", "application/problem+xml").SendAsync(operation));

        Assert.Equal("no", e.Error.GetProperty("title").GetString());
        Assert.StartsWith("GET /thing: 400 Bad Request, but the body cannot be read: Unexpected end of file", broken.Message, StringComparison.Ordinal);
    }

    private static Task<JsonElement> Read(string xml, XmlShape root, string contentType = "application/xml") =>
        Read(Encoding.UTF8.GetBytes(xml), contentType, root);

    private static async Task<JsonElement> Read(byte[] body, string contentType, XmlShape? root = null)
    {
        ApiOperation<JsonElement> operation =
            new ApiOperation<JsonElement>("GET", "/thing").Returns(200, Shapes.Body(Json.Element, root ?? XmlShape.Of("T", "Thing")));
        return await new OtherOptions { Handler = new RecordingHandler(Answers.Bytes(body, contentType)) }.SendAsync(operation);
    }
}
