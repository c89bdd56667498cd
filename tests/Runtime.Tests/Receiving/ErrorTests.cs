using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

public class ErrorTests
{
    [Fact]
    public async Task A_documented_error_carries_its_object_status_headers_and_body()
    {
        HttpResponseMessage answer = Answers.Json(Answers.Unauthorized, 401);
        answer.Headers.Add("x-request-id", "r-1");
        using ReduClient client = Clients.Over(answer);

        var e = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.Instances.ListAsync());

        Assert.Equal("GET /v1/instances: 401 unauthorized: Invalid API key", e.Message);
        Assert.Equal("unauthorized", e.Error.Error.Code);
        Assert.Equal("Invalid API key", e.Error.Error.Message);
        Assert.Equal(HttpStatusCode.Unauthorized, e.Status);
        Assert.Equal("GET /v1/instances", e.Operation);
        Assert.Equal(["r-1"], e.Headers.GetValues("x-request-id"));
        Assert.Equal("application/json", e.ContentHeaders.ContentType!.MediaType);
        Assert.Equal(Answers.Unauthorized, e.BodyText);
        Assert.Null(e.InnerException);
    }

    [Fact]
    public async Task A_documented_error_without_a_body_is_named_by_its_status() =>
        await Says("GET /v1/instances: 403 Forbidden", Answers.Status(403));

    [Fact]
    public async Task A_documented_error_without_a_schema_still_says_what_the_server_said() => await Says(
        "GET /v1/instances: 403 wrong_project: No access",
        Answers.Json("""{"code":"wrong_project","message":"No access"}""", 403));

    [Theory]
    [InlineData(404, "GET /v1/instances: 404 Not Found, a status the document does not describe")]
    [InlineData(500, "GET /v1/instances: 500 Internal Server Error, a status the document does not describe")]
    [InlineData(299, "GET /v1/instances: 299, a status the document does not describe")]
    [InlineData(204, "GET /v1/instances: 204 No Content, a status the document does not describe")]
    [InlineData(304, "GET /v1/instances: 304 Not Modified, a status the document does not describe")]
    public async Task An_undocumented_status_says_so(int status, string message) => await Says(message, Answers.Status(status));

    [Fact]
    public async Task An_undocumented_status_keeps_its_reason_phrase_and_body()
    {
        HttpResponseMessage answer = Answers.Text("short and stout", "text/plain", 418);
        answer.ReasonPhrase = "I'm a teapot";

        ApiException e = await Says("GET /v1/instances: 418 I'm a teapot, a status the document does not describe", answer);

        Assert.Equal("short and stout", e.BodyText);
    }

    [Fact]
    public async Task An_undocumented_status_says_what_the_server_said() => await Says(
        "GET /v1/instances: 429 Too Many Requests, a status the document does not describe: slow_down: Later",
        Answers.Json("""{"error":"slow_down","message":"Later"}""", 429));

    [Fact]
    public async Task A_documented_error_in_html_is_not_taken_for_its_object()
    {
        ApiException e = await Says(
            "GET /v1/instances: 401 Unauthorized, but the body is text/html instead of JSON",
            Answers.Text("<h1>Log in</h1>", "text/html; charset=utf-8", 401));

        Assert.Equal("<h1>Log in</h1>", e.BodyText);
    }

    [Fact]
    public async Task A_documented_error_that_is_empty_says_so() =>
        await Says("GET /v1/instances: 401 Unauthorized, but the body is empty instead of JSON", Answers.Json("", 401));

    [Fact]
    public async Task A_documented_error_without_a_required_member_says_which()
    {
        ApiException e = await Says(
            "GET /v1/instances: 401 Unauthorized, but the body cannot be read: $.error.code: the member \"code\" is missing (line 1, byte 30)",
            Answers.Json("""{"error":{"message":"Invalid"}}""", 401));

        Assert.NotNull(e.InnerException);
        Assert.Equal("""{"error":{"message":"Invalid"}}""", e.BodyText);
    }

    [Fact]
    public async Task A_long_error_body_is_kept_to_32_KiB_and_still_understood()
    {
        string long_ = Answers.Unauthorized[..^1] + ",\"trace\":\"" + new string('x', 100_000) + "\"}";
        using ReduClient client = Clients.Over(Answers.Json(long_, 401));

        var e = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.Instances.ListAsync());

        Assert.Equal("GET /v1/instances: 401 unauthorized: Invalid API key", e.Message);
        Assert.Equal(32 * 1024, e.Body.Length);
        Assert.Equal(long_[..(32 * 1024)], e.BodyText);
    }

    [Fact]
    public async Task An_endless_error_body_is_given_up()
    {
        string endless = "{\"trace\":\"" + new string('x', 2_000_000) + "\"}";

        ApiException e = await Says("GET /v1/instances: 401 Unauthorized, but the body is longer than 1 MiB", Answers.Json(endless, 401));

        Assert.Equal(32 * 1024, e.Body.Length);
    }

    [Fact]
    public async Task A_key_that_the_server_repeats_does_not_show_in_the_message()
    {
        ApiException e = await Says(
            "GET /v1/instances: 403 denied: The key *** has no access",
            Answers.Json($$"""{"code":"denied","message":"The key {{Clients.Key}} has no access"}""", 403));

        Assert.DoesNotContain(Clients.Key, e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_the_server_cannot_break_a_log_line() => await Says(
        "GET /v1/instances: 403 a  b: c d",
        Answers.Json("""{"code":"a\r\nb","message":"c\u202Ed"}""", 403));

    [Fact]
    public async Task A_long_message_of_the_server_is_cut() => await Says(
        "GET /v1/instances: 403 Forbidden: " + new string('m', 500) + "…",
        Answers.Json($$"""{"message":"{{new string('m', 600)}}"}""", 403));

    [Fact]
    public async Task The_body_text_follows_the_charset()
    {
        ApiException e = await Says("GET /v1/instances: 403 Forbidden", Answers.Bytes([0x67, 0xFC, 0x6C], "text/plain; charset=iso-8859-1", 403));

        Assert.Equal("gül", e.BodyText);
    }

    private static async Task<ApiException> Says(string message, HttpResponseMessage answer)
    {
        using ReduClient client = Clients.Over(answer);
        var e = await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());
        Assert.Equal(message, e.Message);
        return e;
    }
}
