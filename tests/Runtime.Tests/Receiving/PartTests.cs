using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

/// <summary>The parts of multipart responses.</summary>
public class PartTests
{
    private const string Mixed = "multipart/mixed; boundary=b1";

    private static readonly ApiOperation<Nothing> Operation = new ApiOperation<Nothing>("GET", "/parts").Streams(200, "multipart/mixed");

    [Theory]
    [InlineData("--b1\r\n\r\none\r\n--b1\r\n\r\ntwo\r\n--b1--\r\n")]
    [InlineData("to be ignored\r\n--b1  \r\n\r\none\r\n--b1\r\n\r\ntwo\r\n--b1--")]
    [InlineData("\r\n--b1\r\nX-A: b\r\n\r\none\r\n--b1\r\n\r\ntwo\r\n--b1--\r\nthe end is to be ignored")]
    public async Task Each_part_has_its_body(string body) => Assert.Equal(["one", "two"], await TextsAsync(Answers.Text(body, Mixed)));

    [Fact]
    public async Task A_part_has_headers_name_and_file_name()
    {
        const string Body = "--b1\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{}\r\n"
            + "--b1\r\ncontent-disposition: form-data; name=file; filename=\"a.txt\"; filename*=UTF-8''%C3%BC.txt\r\nX-Own: 1\r\n\r\nabc\r\n--b1--\r\n";
        using var transport = Transport(Answers.Text(Body, "multipart/form-data; boundary=\"b1\""));
        var seen = new List<string?>();

        await foreach (ResponsePart part in transport.StreamPartsAsync(Operation, new ApiRequest(), TestContext.Current.CancellationToken))
        {
            seen.AddRange([part.Name, part.FileName, part.Headers.ContentType?.MediaType, await part.ReadTextAsync(TestContext.Current.CancellationToken)]);
        }

        Assert.Equal(["meta", null, "application/json", "{}", "file", "\u00fc.txt", null, "abc"], seen);
    }

    [Fact]
    public async Task What_looks_like_a_boundary_is_none()
    {
        const string Part = "\r\n--b\r\n--\r\n-b1 --b1\r\n\r\n";

        Assert.Equal([Part, ""], await TextsAsync(Answers.Text($"--b1\r\n\r\n{Part}\r\n--b1\r\n\r\n\r\n--b1--", Mixed)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Parts_may_be_cut_anywhere(int chunk)
    {
        byte[] body = Encoding.UTF8.GetBytes("--b1\r\nA: b\r\n\r\n" + new string('x', 100) + "\r\n-\r\n--b1\r\nC: d\r\n\r\n\r\n--b1\r\n\r\ny\r\n--b1--\r\n");
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Type: {Mixed}\r\nContent-Length: {body.Length}\r\n\r\n");
            foreach (byte[] part in body.Chunk(chunk))
            {
                await connection.WriteAsync(part);
            }
        });

        Assert.Equal([new string('x', 100) + "\r\n-", "", "y"], await TextsAsync(new ApiTransport(new OtherOptions { BaseAddress = server.Address })));
    }

    [Fact]
    public async Task A_part_that_is_not_read_is_passed_over_and_cannot_be_read_later()
    {
        using var transport = Transport(Answers.Text($"--b1\r\n\r\n{new string('x', 100_000)}\r\n--b1\r\n\r\ntwo\r\n--b1--\r\n", Mixed));
        var parts = new List<ResponsePart>();

        await foreach (ResponsePart part in transport.StreamPartsAsync(Operation, new ApiRequest(), TestContext.Current.CancellationToken))
        {
            parts.Add(part);
        }

        Assert.Equal(2, parts.Count);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new StreamReader(parts[0].Body).ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_large_part_is_a_stream()
    {
        string large = new('x', 1_000_000);

        Assert.Equal([large, "b"], await TextsAsync(Answers.Text($"--b1\r\n\r\n{large}\r\n--b1\r\n\r\nb\r\n--b1--\r\n", Mixed)));
    }

    [Theory]
    [InlineData("multipart/mixed", "", "the Content-Type names no boundary")]
    [InlineData("application/json", "", "the body is application/json instead of multipart")]
    [InlineData(Mixed, "nothing", "the body ends before its last boundary")]
    [InlineData(Mixed, "--b1\r\n\r\n", "the body ends before its last boundary")]
    [InlineData(Mixed, "--b1\r\nno header\r\n\r\n", "the headers of a part are not well-formed")]
    public async Task What_is_not_multipart_is_an_ApiException(string contentType, string body, string fault)
    {
        var e = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            using var transport = Transport(Answers.Text(body, contentType));
            await foreach (ResponsePart _ in transport.StreamPartsAsync(Operation, new ApiRequest(), TestContext.Current.CancellationToken))
            {
            }
        });

        Assert.Equal("GET /parts: 200 OK, but " + fault, e.Message);
    }

    [Fact]
    public async Task Headers_without_an_end_are_refused()
    {
        string body = "--b1\r\nX: " + new string('x', 20_000);

        var e = await Assert.ThrowsAsync<ApiException>(() => TextsAsync(Answers.Text(body, Mixed)));

        Assert.Equal("GET /parts: 200 OK, but the headers of a part are longer than 16384 bytes", e.Message);
    }

    [Theory]
    [InlineData("application/json", "{\"kind\":\"cat\",\"name\":1}", "the body cannot be read: $.name: expected a string, found a number (line 1, byte 22)")]
    [InlineData("application/json", "", "the body is empty instead of JSON")]
    [InlineData("application/json", "{\"kind\":\"cat\",\"name\":\"a\",\"name\":\"b\"}", "the body cannot be read: $: the member \"name\" is there twice (line 1, byte 26)")]
    [InlineData("text/plain", "longer than forty bytes is this body here", "the body is longer than 40 bytes")]
    [InlineData("application/json", "                                         ", "the body is longer than 40 bytes")]
    public async Task A_part_that_cannot_be_read_is_an_ApiException(string contentType, string part, string fault)
    {
        using var transport = new ApiTransport(new OtherOptions
        {
            Handler = new RecordingHandler(Answers.Text($"--b1\r\nContent-Type: {contentType}\r\n\r\n{part}\r\n--b1--", Mixed)),
            MaxResponseBytes = 40,
            RefuseDuplicateMembers = true,
        });

        var e = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (ResponsePart one in transport.StreamPartsAsync(Operation, new ApiRequest(), TestContext.Current.CancellationToken))
            {
                _ = contentType == "text/plain" ? await one.ReadTextAsync() : (object)await one.ReadJsonAsync<Pet>();
            }
        });

        Assert.Equal("GET /parts: 200 OK, but " + fault, e.Message);
    }

    [Fact]
    public async Task A_part_in_another_charset_is_read()
    {
        byte[] body = [.. "--b1\r\nContent-Type: application/json; charset=utf-16\r\n\r\n"u8, .. Encoding.Unicode.GetBytes("\"ä\""), .. "\r\n--b1--"u8];
        using var transport = Transport(Answers.Bytes(body, Mixed));

        await foreach (ResponsePart part in transport.StreamPartsAsync(Operation, new ApiRequest(), TestContext.Current.CancellationToken))
        {
            Assert.Equal("ä", (await part.ReadJsonAsync<Pet>()).Value);
        }
    }

    private static ApiTransport Transport(HttpResponseMessage answer) => new(new OtherOptions { Handler = new RecordingHandler(answer) });

    private static Task<List<string>> TextsAsync(HttpResponseMessage answer) => TextsAsync(Transport(answer));

    private static async Task<List<string>> TextsAsync(ApiTransport transport)
    {
        using (transport)
        {
            var texts = new List<string>();
            await foreach (ResponsePart part in transport.StreamPartsAsync(Operation, new ApiRequest(), TestContext.Current.CancellationToken))
            {
                texts.Add(await part.ReadTextAsync(TestContext.Current.CancellationToken));
            }

            return texts;
        }
    }
}
