using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Bodies;

public class ContentTypeChoiceTests
{
    private static readonly RequestMedia[] All =
    [
        "application/json", "application/merge-patch+json", "multipart/form-data", new("application/x-www-form-urlencoded", new PropertyEncoding("a", "application/json")),
    ];

    [Theory]
    [InlineData(null, "application/json\nContent-Length: 7\n\n{\"a\":1}")]
    [InlineData("application/json", "application/json\nContent-Length: 7\n\n{\"a\":1}")]
    [InlineData("application/json; v=2", "application/json; v=2\nContent-Length: 7\n\n{\"a\":1}")]
    [InlineData("Application/Merge-Patch+JSON", "Application/Merge-Patch+JSON\nContent-Length: 7\n\n{\"a\":1}")]
    [InlineData("application/x-www-form-urlencoded", "application/x-www-form-urlencoded\nContent-Length: 3\n\na=1")]
    [InlineData("multipart/form-data", "multipart/form-data; boundary=")]
    public async Task The_body_is_written_as_the_chosen_media_type(string? choice, string expected) => Assert.Contains(
        "\nContent-Type: " + expected,
        await SentAsync(request => request.Choice(choice, Json.Map(Json.Int32), new Dictionary<string, int> { ["a"] = 1 }, All)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("")]
    [InlineData("application/json\r\nX-Evil: 1")]
    public async Task Another_media_type_is_refused_before_anything_is_sent(string choice)
    {
        var e = await Assert.ThrowsAsync<ArgumentException>(() => SentAsync(request => request.Choice(choice, Json.Int32, 1, "application/json", "multipart/form-data")));

        Assert.StartsWith(
            $"The content type \"{choice}\" is none that the body may have: application/json, multipart/form-data.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_items_of_a_list_are_parts_without_names_or_a_list_in_JSON()
    {
        void Body(ApiRequest request, string? choice) => request.Choice(
            choice, Json.List(Json.String), ["a", "[b]"], new RequestMedia("multipart/mixed", new PropertyEncoding("1", "text/html")), "application/json");

        string parts = await SentAsync(request => Body(request, null));

        Assert.Contains("\nContent-Type: multipart/mixed; boundary=", parts, StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/plain", parts, StringComparison.Ordinal);
        Assert.Contains("\n\na", parts.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/html", parts, StringComparison.Ordinal);
        Assert.EndsWith("\n\n[\"a\",\"[b]\"]", await SentAsync(request => Body(request, "application/json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_with_names_and_without_have_the_chosen_type()
    {
        var file = new FileContent("1"u8.ToArray());

        Assert.Contains("multipart/related; type=", await SentAsync(request => request.Choice("multipart/related", [file], "multipart/mixed", "multipart/related")), StringComparison.Ordinal);
        Assert.Contains(
            "multipart/related; type=",
            await SentAsync(request => request.Choice("multipart/related", new Dictionary<string, FileContent> { ["a"] = file }, "multipart/form-data", "multipart/related")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_text_and_in_JSON_a_string()
    {
        Assert.EndsWith("text/x-markdown; charset=utf-8\nContent-Length: 2\n\n#a", await SentAsync(request => request.Choice(
            null, Json.String, "#a", "text/x-markdown", "application/json")), StringComparison.Ordinal);
        Assert.EndsWith("application/json\nContent-Length: 4\n\n\"#a\"", await SentAsync(request => request.Choice(
            "application/json", Json.String, "#a", "text/x-markdown", "application/json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/*", null, "application/octet-stream")]
    [InlineData("image/*", "image/png", "image/png")]
    [InlineData("*/*", "audio/ogg; codecs=opus", "audio/ogg; codecs=opus")]
    public async Task A_stream_of_a_range_has_the_type_that_the_caller_gives(string range, string? choice, string expected) => Assert.EndsWith(
        $"\nContent-Type: {expected}\nContent-Length: 1\n\n1",
        await SentAsync(request => request.Choice(choice, new MemoryStream("1"u8.ToArray()), range)),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_type_outside_of_the_range_is_refused() => await Assert.ThrowsAsync<ArgumentException>(
        () => SentAsync(request => request.Choice("imagex/png", new MemoryStream(), "image/*")));

    [Fact]
    public async Task Null_is_no_body_whatever_is_chosen() => Assert.DoesNotContain(
        "Content-Type", await SentAsync(request => request.Choice("text/plain", Json.String, null, All)), StringComparison.Ordinal);

    private static async Task<string> SentAsync(Action<ApiRequest> fill)
    {
        var handler = new RecordingHandler(Answers.Status(204));
        var request = new ApiRequest();
        fill(request);
        await new OtherOptions { Handler = handler }.SendAsync(new ApiOperation<Nothing>("POST", "/things").Returns(204), request);
        return Assert.Single(handler.Requests);
    }
}
