using System.Text;
using ReduGen.Receiving;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

public class ErrorTextTests
{
    [Theory]
    [InlineData("""{"error":{"code":"c","message":"m"}}""", "c", "m")]
    [InlineData("""{"code":"c","message":"m"}""", "c", "m")]
    [InlineData("""{"message":"m","nested":{"code":"no"},"code":"c"}""", "c", "m")]
    [InlineData("""{"error":"invalid_grant","error_description":"expired"}""", "invalid_grant", "expired")]
    [InlineData("""{"type":"about:blank","title":"Out of credit","status":403,"detail":"30 needed"}""", "Out of credit", "30 needed")]
    [InlineData("""{"error":{"message":"m","type":"invalid_request_error","param":null,"code":null}}""", "invalid_request_error", "m")]
    [InlineData("""{"detail":[{"loc":["body"],"msg":"x"}]}""", null, null)]
    [InlineData("""{"error":{},"message":"m"}""", null, "m")]
    [InlineData("""{"code":17,"message":"m"}""", "17", "m")]
    [InlineData("""{"code":"c","message":"m","rest":"cut of""", "c", "m")]
    [InlineData("""{"code":"c","message":"cut of""", "c", null)]
    [InlineData("""{"code":"c" oops""", "c", null)]
    [InlineData("""["code","message"]""", null, null)]
    [InlineData("\"text\"", null, null)]
    [InlineData("<html>", null, null)]
    [InlineData("", null, null)]
    public void Code_and_message_are_found_where_errors_have_them(string body, string? code, string? message) =>
        Assert.Equal(new ErrorText(code, message), ErrorText.Find(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Invalid_UTF_8_ends_the_search() =>
        Assert.Equal(new ErrorText("c", null), ErrorText.Find([.. """{"code":"c","message":"""u8, (byte)'"', 0xFF, (byte)'"', (byte)'}']));

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("Application/JSON", true)]
    [InlineData("text/json", true)]
    [InlineData("application/problem+json", true)]
    [InlineData("application/vnd.redu.v1+json", true)]
    [InlineData("application/jsonl", false)]
    [InlineData("text/plain", false)]
    [InlineData("application/octet-stream", false)]
    public void Media_types_of_JSON_are_known(string mediaType, bool isJson) => Assert.Equal(isJson, JsonMediaType.IsJson(mediaType));
}
