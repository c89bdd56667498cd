using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Paging;

public class PageTests
{
    private static readonly ApiOperation<JsonElement> Get =
        new ApiOperation<JsonElement>("GET", "/things").Secured(OtherOptions.Header).Returns(200, Json.Element).Fails(400, Json.Element);

    private static readonly ApiOperation<JsonElement> Post = new ApiOperation<JsonElement>("POST", "/things").Returns(200, Json.Element);

    [Fact]
    public async Task Each_next_link_is_followed_until_there_is_none()
    {
        var handler = new RecordingHandler(
            Page("[1,2]", "https://api.example.com/base/things?page=2"), Page("[]", "/base/things?page=3"), Page("[3]", null), Page("[4]", null));

        Assert.Equal([1, 2, 3], await Items(handler, Get).ToListAsync());
        Assert.Equal(
            [
                "GET https://api.example.com/base/things",
                "GET https://api.example.com/base/things?page=2",
                "GET https://api.example.com/base/things?page=3",
            ],
            handler.Requests.Select(FirstLine));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public async Task An_empty_link_ends_the_pages(string next)
    {
        var handler = new RecordingHandler(Answers.Json($$"""{"items":[1],"next":{{next}}}"""));

        Assert.Equal([1], await Items(handler, Get).ToListAsync());
    }

    [Fact]
    public async Task Links_in_the_header_are_followed_where_the_operation_says_so()
    {
        HttpResponseMessage first = Page("[1]", "https://elsewhere.example.com/not-this-one");
        first.Headers.TryAddWithoutValidation("Link", "<?page=2>; rel=\"next\", </base/things>; rel=\"first\"");
        var handler = new RecordingHandler(first, Page("[2]", null));
        using var transport = new ApiTransport(Options(handler));

        List<JsonElement> pages = await transport.PagesAsync(Get, new ApiRequest(), TestContext.Current.CancellationToken).ToListAsync();

        Assert.Equal(2, pages.Count);
        Assert.Equal("GET https://api.example.com/base/things?page=2", FirstLine(handler.Requests[1]));
    }

    [Fact]
    public async Task The_credentials_go_to_every_page()
    {
        var handler = new RecordingHandler(Page("[1]", "/base/things?page=2"), Page("[2]", null));

        await Items(handler, Get).ToListAsync();

        Assert.EndsWith("\nx-key: k\nUser-Agent: ReduGen/0.1.0\nAccept: application/json", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_posts_goes_on_by_get_without_its_body()
    {
        var handler = new RecordingHandler(Page("[1]", "/base/things?page=2"), Page("[2]", null));
        var request = new ApiRequest();
        request.Header("X-Trace", Json.String, "t-1");
        request.Query("limit", Json.Int32, 2);
        request.Cookie("c", Json.String, "1");
        request.JsonValue(Json.Int32, 7);

        Assert.Equal([1, 2], await Items(handler, Post, request).ToListAsync());
        Assert.StartsWith("POST https://api.example.com/base/things?limit=2\nCookie: c=1\nX-Trace: t-1\n", handler.Requests[0], StringComparison.Ordinal);
        Assert.EndsWith("\n\n7", handler.Requests[0], StringComparison.Ordinal);
        Assert.Equal(
            "GET https://api.example.com/base/things?page=2\nCookie: c=1\nX-Trace: t-1\nUser-Agent: ReduGen/0.1.0\nAccept: application/json", handler.Requests[1]);
    }

    [Theory]
    [InlineData("https://evil.example.com/base/things?page=2", "leads to another origin, https://evil.example.com, and is not followed")]
    [InlineData("http://api.example.com/base/things?page=2", "leads to another origin, http://api.example.com, and is not followed")]
    [InlineData("https://api.example.com:8443/things", "leads to another origin, https://api.example.com:8443, and is not followed")]
    [InlineData("//evil.example.com/things", "leads to another origin, https://evil.example.com, and is not followed")]
    [InlineData("eyJpZCI6MTJ9", "is neither an http or https URL nor a path, and is not followed")]
    [InlineData("things?page=2", "is neither an http or https URL nor a path, and is not followed")]
    [InlineData("file:///etc/passwd", "is neither an http or https URL nor a path, and is not followed")]
    [InlineData("https://", "is neither an http or https URL nor a path, and is not followed")]
    [InlineData("/base/things", "leads back to a page that was there already")]
    public async Task A_link_that_is_not_followed_ends_the_pages_after_its_own(string next, string fault)
    {
        var handler = new RecordingHandler(Page("[1]", next), Page("[2]", null));
        var items = new List<int>();

        var e = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (int item in Items(handler, Get))
            {
                items.Add(item);
            }
        });

        Assert.Equal($"GET /things: 200 OK, but its next link {fault}", e.Message);
        Assert.Equal([1], items);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Links_that_lead_in_a_circle_end(int length)
    {
        int calls = 0;
        var handler = new AnsweringHandler(_ => Task.FromResult(Page("[1]", $"/base/things?page={calls++ % length}")));

        var e = await Assert.ThrowsAsync<ApiException>(async () => await Items(handler, Get).ToListAsync());

        Assert.Equal("GET /things: 200 OK, but its next link leads back to a page that was there already", e.Message);
        Assert.InRange(calls, length, 4 * length + 2);
    }

    [Fact]
    public async Task An_error_on_the_way_is_the_operations_error()
    {
        var handler = new RecordingHandler(Page("[1]", "/base/things?page=2"), Answers.Json("""{"message":"gone"}""", 400));

        var e = await Assert.ThrowsAsync<ApiException<JsonElement>>(async () => await Items(handler, Get).ToListAsync());

        Assert.Equal("gone", e.Error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task After_a_redirect_to_another_origin_relative_links_are_not_followed()
    {
        var handler = new RecordingHandler(Answers.Redirect(302, "https://mirror.example.com/things"), Page("[1]", "/things?page=2"), Page("[2]", null));

        var e = await Assert.ThrowsAsync<ApiException>(async () => await Items(handler, Get).ToListAsync());

        Assert.StartsWith(
            "GET /things: 200 OK, but its next link leads to another origin, https://mirror.example.com, and is not followed", e.Message, StringComparison.Ordinal);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_page_is_asked_for_only_when_it_is_needed_and_the_token_of_the_loop_ends_it()
    {
        var handler = new RecordingHandler(Page("[1,2]", "/base/things?page=2"), Page("[3]", null));
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in Items(handler, Get).WithCancellation(source.Token))
            {
                Assert.Single(handler.Requests);
                if (item == 2)
                {
                    await source.CancelAsync();
                }
            }
        });

        Assert.Single(handler.Requests);
    }

    private static async IAsyncEnumerable<int> Items(
        HttpMessageHandler handler,
        ApiOperation<JsonElement> operation,
        ApiRequest? request = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var transport = new ApiTransport(Options(handler));
        IAsyncEnumerable<JsonElement> pages = transport.PagesAsync(
            operation, static page => page.TryGetProperty("next", out JsonElement next) ? next.GetString() : null, request ?? new ApiRequest(), cancellationToken);
        await foreach (JsonElement item in ApiTransport.ItemsAsync(pages, static page => page.GetProperty("items").EnumerateArray().ToList(), cancellationToken))
        {
            yield return item.GetInt32();
        }
    }

    private static OtherOptions Options(HttpMessageHandler handler) =>
        new OtherOptions { Handler = handler, MaxRetries = 0 }.With(OtherOptions.Header, new ApiKeyCredential("k"));

    private static HttpResponseMessage Page(string items, string? next) => Answers.Json($$"""{"items":{{items}},"next":{{JsonSerializer.Serialize(next)}}}""");

    private static string FirstLine(string request) => request.Split('\n')[0];
}
