using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Bodies;

public partial class MultipartTests
{
    private const string FormData = "multipart/form-data";

    private static readonly ApiOperation<Nothing> Post = new ApiOperation<Nothing>("POST", "/things").Returns(204);

    [Fact]
    public async Task Values_lists_objects_and_files_are_parts_by_their_kind() => Assert.Equal(
        """
        Content-Type: multipart/form-data; boundary=B
        Content-Length: 987

        --B
        Content-Disposition: form-data; name="id"
        Content-Type: text/plain; charset=utf-8

        ü"1
        --B
        Content-Disposition: form-data; name="error"
        Content-Type: application/json

        {"code":"c","message":""}
        --B
        Content-Disposition: form-data; name="numbers"
        Content-Type: text/plain; charset=utf-8

        1
        --B
        Content-Disposition: form-data; name="numbers"
        Content-Type: text/plain; charset=utf-8

        2
        --B
        Content-Disposition: form-data; name="image"; filename="a.png"
        Content-Type: image/png

        PNG
        --B
        Content-Disposition: form-data; name="files"; filename="files"
        Content-Type: application/octet-stream

        1
        --B
        Content-Disposition: form-data; name="files"; filename="b"
        Content-Type: application/octet-stream

        2
        --B--

        """,
        await SentAsync(request => request.Multipart(
            new UploadMultipart
            {
                Id = "ü\"1",
                Error = new Redu.Cloud.Error { Code = "c", Message = "" },
                Numbers = [1, 2],
                Image = new FileContent("PNG"u8.ToArray(), "a.png", "image/png"),
                Files = [new FileContent("1"u8.ToArray()), new FileContent(new MemoryStream("2"u8.ToArray()), "b")],
            },
            FormData)));

    [Fact]
    public async Task Null_is_no_part_and_no_part_is_an_empty_body() => Assert.EndsWith(
        "\n\n--B--\n", await SentAsync(request => request.Multipart(new UploadMultipart(), FormData)), StringComparison.Ordinal);

    [Fact]
    public async Task The_members_of_a_value_without_files_are_parts() => Assert.EndsWith(
        """
        --B
        Content-Disposition: form-data; name="a"
        Content-Type: text/plain; charset=utf-8

        1.5
        --B
        Content-Disposition: form-data; name="b"
        Content-Type: text/plain; charset=utf-8

        true
        --B
        Content-Disposition: form-data; name="c"
        Content-Type: application/json

        {"d":1}
        --B
        Content-Disposition: form-data; name="e"
        Content-Type: application/json

        [1]
        --B
        Content-Disposition: form-data; name="e"
        Content-Type: application/json

        null
        --B--

        """,
        await SentAsync(request => request.Multipart(
            Json.Map(Json.Element),
            new Dictionary<string, System.Text.Json.JsonElement>
            {
                ["a"] = Targets.Element("1.5"),
                ["b"] = Targets.Element("true"),
                ["c"] = Targets.Element("""{"d":1}"""),
                ["e"] = Targets.Element("[[1],null]"),
                ["f"] = Targets.Element("null"),
                ["g"] = Targets.Element("[]"),
            },
            FormData)),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_encoding_says_the_content_type_and_the_headers() => Assert.EndsWith(
        """
        --B
        Content-Disposition: form-data; name="id"
        Content-Type: application/json
        X-Kind: id

        "1"
        --B
        Content-Disposition: form-data; name="numbers"
        Content-Type: application/json

        [1,2]
        --B
        Content-Disposition: form-data; name="image"; filename="image"
        Content-Type: image/jpeg
        X-Kind: image
        X-Own: 1

        J
        --B
        Content-Disposition: form-data; name="files"; filename="files"
        Content-Type: image/png

        P
        --B--

        """,
        await SentAsync(request => request.Multipart(
            new UploadMultipart
            {
                Id = "1",
                Numbers = [1, 2],
                Image = new FileContent("J"u8.ToArray()) { Headers = { ["X-Own"] = "1" } },
                Files = [new FileContent("P"u8.ToArray(), contentType: "image/png")],
            },
            FormData,
            new PropertyEncoding("id", "application/json").WithHeader("X-Kind", "id"),
            new PropertyEncoding("numbers", "application/json", isWhole: true),
            new PropertyEncoding("image", "image/jpeg").WithHeader("X-Kind", "image"),
            new PropertyEncoding("files", "image/gif"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(ParameterStyle.Form, false, "numbers=1,2 &;é")]
    [InlineData(ParameterStyle.Form, true, "numbers=1|numbers=2 &;é")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "numbers=1 2 &;é")]
    [InlineData(ParameterStyle.PipeDelimited, false, "numbers=1/2 &;é")]
    [InlineData(ParameterStyle.DeepObject, true, "numbers[0]=1|numbers[1]=2 &;é")]
    public async Task A_style_makes_the_pairs_of_a_query_parts_without_percent_encoding(ParameterStyle style, bool explode, string expected)
    {
        string sent = await SentAsync(request => request.Multipart(
            Json.Map(Json.List(Json.String)),
            new Dictionary<string, IReadOnlyList<string>> { ["numbers"] = ["1", "2 &;é"] },
            FormData,
            new PropertyEncoding("numbers", style, explode)));

        Assert.Equal(expected.Replace("1/2", "1|2", StringComparison.Ordinal), string.Join('|', Pairs(sent)));
    }

    [Fact]
    public async Task Parts_without_names_go_by_position() => Assert.Equal(
        """
        Content-Type: multipart/related; type="application/json"; boundary=B
        Content-Length: 284

        --B
        Content-Type: application/json

        {"id":1}
        --B
        Content-Type: text/x-yaml; charset=utf-8

        a
        --B
        Content-Type: text/x-yaml; charset=utf-8

        b
        --B--

        """,
        await SentAsync(request => request.Parts(
            Json.Element,
            [Targets.Element("""{"id":1}"""), Targets.Element("\"a\""), Targets.Element("\"b\"")],
            "multipart/related; boundary=\"of the document\"",
            new PropertyEncoding("0", "application/json"),
            new PropertyEncoding("*", "text/x-yaml"))));

    [Fact]
    public async Task Files_without_names_are_attachments() => Assert.EndsWith(
        """
        --B
        Content-Disposition: attachment; filename="a.png"
        Content-Type: image/png

        1
        --B
        Content-Type: image/png

        2
        --B--

        """,
        await SentAsync(request => request.Parts(
            [new FileContent("1"u8.ToArray(), "a.png"), new FileContent("2"u8.ToArray())], "multipart/mixed", new PropertyEncoding("*", "image/png"))),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_caller_may_bring_a_body_that_the_document_does_not_describe()
    {
        using var body = new MultipartFormDataContent("B") { { new StringContent("1"), "id" } };

        Assert.Contains("name=id\n\n1\n--B--", await SentAsync(request => request.Multipart(body)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"b.png", "a%22b.png")]
    [InlineData("a\r\nX-Evil: 1", "a%0D%0AX-Evil: 1")]
    [InlineData("a\0\\ü😀%22.png", "a%00\\ü😀%22.png")]
    public async Task A_name_is_encoded_as_browsers_do_and_ends_nothing(string name, string expected)
    {
        string sent = await SentAsync(request => request.Multipart(
            new Dictionary<string, FileContent> { [name] = new FileContent([], name) }, FormData));

        Assert.Contains($"\nContent-Disposition: form-data; name=\"{expected}\"; filename=\"{expected}\"\n", sent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Id", "1\r\nX-Evil: 1")]
    [InlineData("X-Id", "é")]
    [InlineData("X: 1\r\nX-Evil", "1")]
    [InlineData("", "1")]
    [InlineData("content-type", "image/png")]
    [InlineData("Content-Disposition", "form-data")]
    public async Task What_a_part_cannot_carry_as_a_header_is_refused(string name, string value) => await Assert.ThrowsAsync<ArgumentException>(
        () => SentAsync(request => request.Multipart(new UploadMultipart { Image = new FileContent([]) { Headers = { [name] = value } } }, FormData)));

    [Theory]
    [InlineData("png")]
    [InlineData("")]
    [InlineData("image/png\r\nX: 1")]
    public void A_content_type_is_a_media_type(string contentType) =>
        Assert.Throws<ArgumentException>(() => new FileContent([], "a", contentType));

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused() => await Assert.ThrowsAsync<ArgumentException>(
        () => SentAsync(request => request.Multipart(new UploadMultipart { Image = new FileContent([], "\ud800") }, FormData)));

    [Fact]
    public async Task An_object_is_not_written_as_what_it_is_not()
    {
        var e = await Assert.ThrowsAsync<ArgumentException>(() => SentAsync(request => request.Multipart(
            new UploadMultipart { Error = new Redu.Cloud.Error { Code = "", Message = "" } }, FormData, new PropertyEncoding("error", "application/xml"))));

        Assert.StartsWith("The part \"error\" is an object, an array or null, which cannot be written as application/xml.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_object_has_members() => await Assert.ThrowsAsync<ArgumentException>(
        () => SentAsync(request => request.Multipart(Json.List(Json.Int32), [1], FormData)));

    [Fact]
    public async Task A_redirect_gets_bytes_files_and_streams_that_can_go_back_again()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "on disk", TestContext.Current.CancellationToken);
        using var stream = new MemoryStream("-stream"u8.ToArray()) { Position = 1 };
        var handler = new RecordingHandler(Answers.Redirect(308, "/other"), Answers.Status(204));
        var request = new ApiRequest();
        request.Multipart(
            new UploadMultipart { Files = [new FileContent("bytes"u8.ToArray()), new FileContent(stream), FileContent.FromFile(path, "text/plain")] }, FormData);

        await new OtherOptions { Handler = handler }.SendAsync(Post, request);
        File.Delete(path);

        string[] bodies = [Body(handler.Requests[0]), Body(handler.Requests[1])];
        Assert.Equal(bodies[0], bodies[1]);
        Assert.Contains("\n\nstream\n", bodies[0], StringComparison.Ordinal);
        Assert.Contains($"; filename=\"{Path.GetFileName(path)}\"\nContent-Type: text/plain\n\non disk\n", bodies[0], StringComparison.Ordinal);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_redirect_does_not_get_a_stream_that_cannot_go_back()
    {
        var handler = new RecordingHandler(Answers.Redirect(308, "/other"));
        var request = new ApiRequest();
        request.Multipart(new UploadMultipart { Image = new FileContent(new TrickleStream("1"u8.ToArray(), 1)) }, FormData);

        var e = await Assert.ThrowsAsync<ApiException>(() => new OtherOptions { Handler = handler }.SendAsync(Post, request));

        Assert.EndsWith("is not followed: its body is a stream, which was sent already", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_at_once() =>
        Assert.Throws<FileNotFoundException>(() => FileContent.FromFile(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())));

    /// <summary>The headers about the body and the body as it was sent, with B for the boundary and LF for line ends.</summary>
    private static async Task<string> SentAsync(Action<ApiRequest> fill)
    {
        var handler = new RecordingHandler(Answers.Status(204));
        var request = new ApiRequest();
        fill(request);
        await new OtherOptions { Handler = handler }.SendAsync(Post, request);
        return Body(Assert.Single(handler.Requests));
    }

    private static string Body(string request)
    {
        string text = request[request.IndexOf("Content-Type", StringComparison.Ordinal)..];
        return Boundary().Replace(text, "B").Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Pairs(string body)
    {
        foreach (Match part in Field().Matches(body))
        {
            yield return part.Groups[1].Value + "=" + part.Groups[2].Value;
        }
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Boundary();

    [GeneratedRegex("name=\"(.*)\"\nContent-Type: text/plain; charset=utf-8\n\n(.*)\n--B")]
    private static partial Regex Field();
}
