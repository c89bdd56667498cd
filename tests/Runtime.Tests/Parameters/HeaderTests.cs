using System;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Parameters;

public class HeaderTests
{
    private static readonly ApiOperation<Nothing> Get = new ApiOperation<Nothing>("GET", "/things").Returns(204);

    [Theory]
    [InlineData("\"blue\"", false, "blue")]
    [InlineData("\"a b/c%20,\\\"d\\\"\"", false, "a b/c%20,\"d\"")]
    [InlineData("\"\"", false, "")]
    [InlineData("""["blue","black"]""", true, "blue,black")]
    [InlineData("""{"R":100,"G":200}""", false, "R,100,G,200")]
    [InlineData("""{"R":100,"G":200}""", true, "R=100,G=200")]
    public void The_style_examples_of_OpenAPI_without_encoding(string json, bool explode, string expected)
    {
        var request = new ApiRequest();
        request.Header("X-Color", Json.Element, Targets.Element(json), explode);

        Assert.Equal(expected, Assert.Single(request.Headers).Value);
    }

    [Theory]
    [InlineData("\"blue\"", false, "color=blue")]
    [InlineData("""["blue","black"]""", false, "color=blue,black")]
    [InlineData("""["blue","black"]""", true, "color=blue; color=black")]
    [InlineData("""{"R":100,"G":200}""", true, "R=100; G=200")]
    public void The_style_examples_of_OpenAPI_for_cookies(string json, bool explode, string expected)
    {
        foreach (ParameterStyle style in new[] { ParameterStyle.Form, ParameterStyle.Cookie })
        {
            var request = new ApiRequest();
            request.Cookie("color", Json.Element, Targets.Element(json), style, explode);
            Assert.Equal(expected, request.Cookies);
        }
    }

    [Fact]
    public void A_cookie_of_style_form_is_encoded_and_one_of_style_cookie_is_not()
    {
        var request = new ApiRequest();
        request.Cookie("a", Json.String, "1 ü;,%");
        request.Cookie("b", Json.String, "1 %20", ParameterStyle.Cookie);

        Assert.Equal("a=1%20%C3%BC%3B%2C%25; b=1 %20", request.Cookies);
    }

    [Fact]
    public void JSON_in_a_header_is_ASCII()
    {
        var request = new ApiRequest();
        request.HeaderJson("Dropbox-API-Arg", Json.Element, Targets.Element("""{"path":"/ü😀\n"}"""));

        Assert.Equal("""{"path":"/\u00fc\ud83d\ude00\n"}""", Assert.Single(request.Headers).Value);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u007fb")]
    [InlineData("é")]
    public void What_a_header_cannot_carry_is_refused(string value)
    {
        var request = new ApiRequest();

        var e = Assert.Throws<ArgumentException>(() => request.Header("X-Id", Json.String, value));
        Assert.StartsWith("The header parameter \"X-Id\" holds a ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => request.Header("X-Id", Json.List(Json.String), ["x", value]));
        Assert.Throws<ArgumentException>(() => request.Header("X-Id", Json.Element, Targets.Element("{" + System.Text.Json.JsonSerializer.Serialize(value) + ":1}")));
        Assert.Throws<ArgumentException>(() => request.Cookie("id", Json.String, value, ParameterStyle.Cookie));
        Assert.Empty(request.Headers);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public void A_line_break_is_refused_in_an_encoded_cookie_too(string value) => Assert.Throws<ArgumentException>(
        () => new ApiRequest().Cookie("id", Json.String, value));

    [Fact]
    public void A_semicolon_would_begin_another_cookie() => Assert.Throws<ArgumentException>(
        () => new ApiRequest().Cookie("id", Json.String, "1; admin=1", ParameterStyle.Cookie));

    [Fact]
    public async Task Headers_and_cookies_go_beside_the_credentials()
    {
        var handler = new RecordingHandler(Answers.Status(204));
        OtherOptions options = new OtherOptions { Handler = handler }
            .With(OtherOptions.Header, new ApiKeyCredential("h")).With(OtherOptions.Cookie, new ApiKeyCredential("c"));
        var request = new ApiRequest();
        request.Header("X-Order", Json.Int32, 7);
        request.Header("x-key", Json.String, "other");
        request.Header("User-Agent", Json.String, "mine");
        request.Header("X-None", Json.List(Json.Int32), []);
        request.Cookie("a", Json.Int32, 1);

        await options.SendAsync(new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.Header, OtherOptions.Cookie).Returns(204), request);

        Assert.Equal(
            "GET https://api.example.com/base/things\nx-key: h\nCookie: a=1; session=c\nX-Order: 7\nUser-Agent: mine", Assert.Single(handler.Requests));
    }

    [Fact]
    public async Task A_header_about_the_body_is_sent_without_one()
    {
        var handler = new RecordingHandler(Answers.Status(204));
        var request = new ApiRequest();
        request.Header("Content-Language", Json.String, "de");

        await new OtherOptions { Handler = handler }.SendAsync(Get, request);

        Assert.EndsWith("\nContent-Language: de\nContent-Length: 0", Assert.Single(handler.Requests), StringComparison.Ordinal);
    }
}
