using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

public class BodyTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.redu+json")]
    [InlineData("text/json")]
    [InlineData(null)]
    public async Task JSON_of_any_media_type_of_JSON_is_read(string? contentType)
    {
        using ReduClient client = Clients.Over(Answers.Text(Answers.List, contentType));

        IReadOnlyList<Instance> instances = await client.Instances.ListAsync();

        Instance instance = Assert.Single(instances);
        Assert.Equal("web-production-01", instance.Name);
        Assert.Equal(InstanceStatus.Active, instance.Status);
        Assert.Equal(new DateTimeOffset(2026, 2, 12, 9, 14, 22, TimeSpan.Zero), instance.Created);
        Assert.Equal("203.0.113.42", instance.Metadata.FloatingIp);
    }

    [Fact]
    public async Task An_empty_body_says_so() => await Says("the body is empty instead of JSON", Answers.Json(""));

    [Fact]
    public async Task An_empty_body_of_unknown_length_says_so()
    {
        HttpResponseMessage answer = Answers.Status(200);
        answer.Content = new StreamContent(new TrickleStream([]));

        await Says("the body is empty instead of JSON", answer);
    }

    [Fact]
    public async Task HTML_says_so_and_is_kept()
    {
        ApiException e = await Says("the body is text/html instead of JSON", Answers.Text("<html>Sign in</html>", "text/html; charset=utf-8"));

        Assert.Equal("<html>Sign in</html>", e.BodyText);
    }

    [Fact]
    public async Task HTML_without_a_media_type_cannot_be_read() =>
        await Says("the body cannot be read: $: expected an array, found '<' (line 1, byte 1)", Answers.Text("<html>", null));

    [Fact]
    public async Task Null_is_no_list() => await Says("the body cannot be read: $: expected an array, found null (line 1, byte 1)", Answers.Json("null"));

    [Fact]
    public async Task JSON_that_ends_too_early_says_where()
    {
        string cut = Answers.List[..40];

        ApiException e = await Says("the body cannot be read: $[0].id: the JSON ends too early (line 1, byte 41)", Answers.Json(cut));

        Assert.Equal(cut, e.BodyText);
    }

    [Fact]
    public async Task A_missing_required_member_names_its_path()
    {
        string body = "[" + Answers.Instance + "," + Answers.InstanceWithoutId + "]";

        ApiException e = await Says(
            $"the body cannot be read: $[1].id: the member \"id\" is missing (line 1, byte {body.Length - 1})", Answers.Json(body));

        Assert.Equal(body, e.BodyText);
        Assert.Equal(200, (int)e.Status);
        Assert.IsType<JsonBodyException>(e.InnerException);
    }

    [Fact]
    public async Task A_key_in_faulty_JSON_shows_neither_in_the_message_nor_in_an_inner_exception()
    {
        string body = Answers.List.Replace("2026-02-12T09:14:22Z", Clients.Key, StringComparison.Ordinal);

        ApiException e = await Says(
            $"the body cannot be read from line 1, byte {body.IndexOf(Clients.Key, StringComparison.Ordinal)} on, and repeats the credential", Answers.Json(body));

        Assert.DoesNotContain(Clients.Key, e.ToString(), StringComparison.Ordinal);
        Assert.Equal(body, e.BodyText);
    }

    [Fact]
    public async Task A_success_without_a_body_has_the_default_value()
    {
        var operation = new ApiOperation<Nothing>("DELETE", "/things/1").Returns(204);
        var handler = new RecordingHandler(Answers.Status(204));

        Assert.Equal(default, await new OtherOptions { Handler = handler }.SendAsync(operation));
        Assert.Equal(["DELETE https://api.example.com/base/things/1\nUser-Agent: ReduGen/0.1.0"], handler.Requests);
    }

    [Fact]
    public async Task The_response_is_disposed_after_success_and_failure()
    {
        foreach (HttpResponseMessage answer in new[] { Answers.Json(Answers.List), Answers.Json("[{"), Answers.Status(403), Answers.Text("", "text/html") })
        {
            var stream = new TrickleStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            var content = new StreamContent(stream);
            content.Headers.ContentType = answer.Content.Headers.ContentType;
            answer.Content = content;
            using ReduClient client = Clients.Over(answer);

            await Record.ExceptionAsync(() => client.Instances.ListAsync());

            Assert.True(stream.IsDisposed);
        }
    }

    private static async Task<ApiException> Says(string fault, HttpResponseMessage answer)
    {
        ApiException e = await Fails(answer);
        Assert.Equal("GET /v1/instances: 200 OK, but " + fault, e.Message);
        return e;
    }

    private static async Task<ApiException> Fails(HttpResponseMessage answer)
    {
        using ReduClient client = Clients.Over(answer);
        return await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());
    }
}
