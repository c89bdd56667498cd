using System;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Bodies;

public class RequestBodyTests
{
    private const string Head = "POST https://api.example.com/base/things\nUser-Agent: ReduGen/0.1.0\n";

    [Fact]
    public async Task A_JSON_body() => Assert.Equal(
        Head + "Content-Type: application/json\nContent-Length: 27\n\n" + """{"code":"c","message":"ü"}""",
        await SentAsync(request => request.Json(Json.Model<Error>(), new Error { Code = "c", Message = "ü" })));

    [Fact]
    public async Task A_JSON_body_of_another_type() => Assert.Equal(
        Head + "Content-Type: application/merge-patch+json\nContent-Length: 7\n\n[1,2,3]",
        await SentAsync(request => request.Json(Json.List(Json.Int32), [1, 2, 3], "application/merge-patch+json")));

    [Fact]
    public async Task A_JSON_scalar_and_JSON_null()
    {
        Assert.EndsWith("\nContent-Length: 4\n\ntrue", await SentAsync(request => request.Json(Json.Boolean, true)), StringComparison.Ordinal);
        Assert.EndsWith("\nContent-Length: 4\n\nnull", await SentAsync(request => request.JsonValue(Json.Nullable(Json.Model<Error>()), null)), StringComparison.Ordinal);
        Assert.EndsWith("\nContent-Length: 4\n\nnull", await SentAsync(request => request.JsonValue(Json.NullableValue(Json.Int32), null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form() => Assert.Equal(
        Head + "Content-Type: application/x-www-form-urlencoded\nContent-Length: 108\n\n"
        + "a=1%202%2B&b=x&b=y&c%5Bd%5D%5Be%5D=1&f%5B0%5D%5Bg%5D=%26&f%5B1%5D%5Bg%5D=2&i=true&j=&k%5B0%5D%5B0%5D=1&l=%5B",
        await SentAsync(request => request.Form(Json.Element, Targets.Element(
            """{"a":"1 2+","b":["x","y"],"c":{"d":{"e":1}},"f":[{"g":"&"},{"g":2,"h":null}],"i":true,"j":"","m":null,"n":[],"o":{},"k":[[1]],"l":"["}"""))));

    [Fact]
    public async Task A_form_with_encodings() => Assert.EndsWith(
        "\n\naddress=%7B%22street%22%3A%22a%20b%22%7D&tags=a,b&ids=1%7C2&url=https://e.com/&expand%5B0%5D=x",
        await SentAsync(request => request.Form(
            Json.Element,
            Targets.Element("""{"address":{"street":"a b"},"tags":["a","b"],"ids":[1,2],"url":"https://e.com/","expand":["x"]}"""),
            new PropertyEncoding("address", "application/json"),
            new PropertyEncoding("tags", ParameterStyle.Form, explode: false),
            new PropertyEncoding("ids", ParameterStyle.PipeDelimited, explode: false),
            new PropertyEncoding("url", ParameterStyle.Form, explode: true, allowReserved: true),
            new PropertyEncoding("expand", ParameterStyle.DeepObject, explode: true))),
        StringComparison.Ordinal);

    [Fact]
    public async Task Only_an_object_is_a_form() =>
        await Assert.ThrowsAsync<ArgumentException>(() => SentAsync(request => request.Form(Json.List(Json.Int32), [1])));

    [Theory]
    [InlineData("text/plain", "text/plain; charset=utf-8", 3)]
    [InlineData("text/csv; charset=utf-8", "text/csv; charset=utf-8", 3)]
    [InlineData("text/plain; charset=\"iso-8859-1\"", "text/plain; charset=\"iso-8859-1\"", 2)]
    [InlineData("application/yaml", "application/yaml", 3)]
    public async Task A_text(string mediaType, string contentType, int length) => Assert.StartsWith(
        Head + $"Content-Type: {contentType}\nContent-Length: {length}\n\n", await SentAsync(request => request.Text("aü", mediaType)), StringComparison.Ordinal);

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("QUERY")]
    public async Task Any_method_has_a_body_if_the_document_says_so(string method)
    {
        string body = "";
        await using var server = new LoopbackServer(async connection =>
        {
            body = await connection.ReadAsync(1);
            await connection.WriteAsync("HTTP/1.1 204 No Content\r\n\r\n");
        });
        var request = new ApiRequest();
        request.Json(Json.Int32, 7);

        await new OtherOptions { BaseAddress = server.Address }.SendAsync(new ApiOperation<Nothing>(method, "/things").Returns(204), request);

        Assert.StartsWith(method + " /things HTTP/1.1\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/json\r\nContent-Length: 1\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.Equal("7", body);
    }

    private static async Task<string> SentAsync(Action<ApiRequest> fill)
    {
        var handler = new RecordingHandler(Answers.Status(204));
        var request = new ApiRequest();
        fill(request);
        await new OtherOptions { Handler = handler }.SendAsync(new ApiOperation<Nothing>("POST", "/things").Returns(204), request);
        return Assert.Single(handler.Requests);
    }
}
