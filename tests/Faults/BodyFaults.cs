using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;

namespace ReduGen.Faults;

/// <summary>Bodies that arrive whole and are not what they should be.</summary>
public class BodyFaults
{
    [Theory]
    [InlineData("[{\"name\":1}]", "$[0].name", 9, "expected a string, found a number")]
    [InlineData("[{\"size\":\"big\",\"name\":\"a\"}]", "$[0].size", 9, "expected a number")]
    [InlineData("[{\"name\":\"a\",\"size\":1e400}]", "$[0].size", 20, "1e400")]
    [InlineData("[{\"name\":\"a\",\"count\":3000000000}]", "$[0].count", 21, "3000000000")]
    [InlineData("[{\"name\":\"a\",\"made\":\"2026-02-30T00:00:00Z\"}]", "$[0].made", 20, "2026-02-30T00:00:00Z")]
    [InlineData("[{\"name\":\"a\",\"made\":\"99999-01-01T00:00:00Z\"}]", "$[0].made", 20, "99999-01-01T00:00:00Z")]
    [InlineData("[{\"name\":\"\\ud800\"}]", "$[0].name", 9, "")]
    [InlineData("[{\"size\":1}]", "$[0].name", 10, "the member \"name\" is missing")]
    [InlineData("[] x", "$", 3, "expected the end of the JSON")]
    [InlineData("[][]", "$", 2, "expected the end of the JSON")]
    [InlineData("{\"name\":\"a\"}", "$", 0, "expected an array")]
    [InlineData("null", "$", 0, "expected an array")]
    [InlineData("[null]", "$[0]", 1, "expected an object")]
    [InlineData("[{\"name\":\"a\"}", "$", 13, "the JSON ends too early")]
    [InlineData("<html>", "$", 0, "expected an array")]
    public async Task Json_that_is_not_the_documents_tells_where(string body, string path, int position, string reason)
    {
        await using FaultyServer server = FaultyServer.WithBody(body);

        ApiException e = await server.ListFailsAsync();

        Assert.StartsWith("GET /things: 200 OK, but the body cannot be read: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        Assert.Equal("GET /things", e.Operation);
        Assert.Equal(HttpStatusCode.OK, e.Status);
        Assert.Equal(path, e.JsonPath);
        Assert.Equal(position, e.BytePosition);
        Assert.Equal(body, e.BodyText);
        Assert.NotNull(e.InnerException);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_a_fault_in_the_body()
    {
        await using FaultyServer server = FaultyServer.WithBody([.. "[{\"name\":\""u8, 0xC3, 0x28, .. "\"}]"u8]);

        ApiException e = await server.ListFailsAsync();

        Assert.Equal("$[0].name", e.JsonPath);
        Assert.Contains("UTF-8", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public async Task Json_that_is_nested_100_000_deep_is_a_fault_and_not_the_end(char open, char close)
    {
        string nested = open == '[' ? new string('[', 100_000) + new string(close, 100_000)
            : "[" + string.Concat(Enumerable.Repeat("{\"inner\":", 100_000)) + "1" + new string(close, 100_000) + "]";
        await using FaultyServer server = FaultyServer.WithBody(open == '[' ? $"[{{\"name\":\"a\",\"other\":{nested}}}]" : nested);

        Assert.Contains("nested deeper than 64 levels", (await server.ListFailsAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_for_buffers_sees_what_a_call_rents()
    {
        await using FaultyServer server = FaultyServer.WithBody("[{\"name\":\"a\"}]");

        await server.Client.Things.ListAsync();

        Assert.NotEqual(0, server.RentedBuffers);
    }

    [Fact]
    public async Task Bad_gzip_is_a_broken_body()
    {
        await using FaultyServer server = FaultyServer.WithBody([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff], encoding: "gzip");

        ApiException e = await server.ListFailsAsync();

        Assert.Contains("but reading the body failed after 0 bytes", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bad_gzip_in_a_download_is_an_IOException(bool isAsync)
    {
        await using FaultyServer server = FaultyServer.WithBody(
            [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff], "application/octet-stream", encoding: "gzip");
        await using Stream file = await server.Client.Things.GetFileAsync("a");

        IOException e = isAsync
            ? await Assert.ThrowsAsync<IOException>(() => file.CopyToAsync(Stream.Null))
            : Assert.Throws<IOException>(() => file.CopyTo(Stream.Null));

        Assert.IsType<InvalidDataException>(e.InnerException);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_bomb_ends_at_the_limit(string encoding)
    {
        // 200 MB of white space before an array, in some 200 KB.
        var bomb = new MemoryStream();
        using (Stream compressing = Compress(encoding, bomb))
        {
            byte[] spaces = new byte[1_000_000];
            spaces.AsSpan().Fill((byte)' ');
            for (int i = 0; i < 200; i++)
            {
                compressing.Write(spaces);
            }
        }

        await using FaultyServer server = FaultyServer.WithBody(bomb.ToArray(), encoding: encoding);

        Assert.Equal("GET /things: 200 OK, but the body is longer than 104857600 bytes", (await server.ListFailsAsync()).Message);
    }

    [Fact]
    public async Task An_endless_array_ends_at_the_limit_as_a_list()
    {
        await using var server = new FaultyServer(EndlessAsync, options => options.MaxResponseBytes = 1_000_000);

        Assert.Equal("GET /things: 200 OK, but the body is longer than 1000000 bytes", (await server.ListFailsAsync()).Message);
    }

    [Fact]
    public async Task An_endless_array_is_read_as_a_stream_as_far_as_the_caller_wants()
    {
        await using var server = new FaultyServer(EndlessAsync, options => options.MaxResponseBytes = 1_000_000);
        int items = 0;
        await foreach (Thing _ in server.Client.Things.ListStreamAsync())
        {
            if (++items == 200_000)
            {
                break;
            }
        }

        Assert.Equal(200_000, items);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-8", true)]
    public async Task Utf16_by_charset_and_byte_order_marks_are_read(string charset, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(charset);
        byte[] body = encoding.GetBytes("[{\"name\":\"ä\"}]");
        await using FaultyServer server = FaultyServer.WithBody(hasMark ? [.. encoding.Preamble, .. body] : body, "application/json; charset=" + charset);

        Assert.Equal("ä", (await server.Client.Things.ListAsync())[0].Name);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", true)]
    [InlineData("iso-8859-1", false)]
    public async Task An_error_in_another_charset_or_with_a_byte_order_mark_is_typed(string charset, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(charset);
        byte[] body = encoding.GetBytes("{\"code\":\"bad\",\"message\":\"zu groß\"}");
        await using var server = new FaultyServer(FaultyServer.Response(
            "400 Bad Request", hasMark ? [.. encoding.Preamble, .. body] : body, "application/json; charset=" + charset));

        var e = await FaultyServer.FailsAsync<ApiException<Error>>(() => server.Client.Things.ListAsync());

        Assert.Equal("zu groß", e.Error.Message);
        Assert.Equal("GET /things: 400 bad: zu groß", e.Message);
        Assert.Equal("{\"code\":\"bad\",\"message\":\"zu groß\"}", e.BodyText);
    }

    [Fact]
    public async Task A_fault_in_json_of_another_charset_keeps_a_text_that_can_be_read()
    {
        const string Body = "[{\"name\":\"ä\"},{\"name\":1}]";
        await using FaultyServer server = FaultyServer.WithBody(Encoding.Unicode.GetBytes(Body), "application/json; charset=utf-16");

        ApiException e = await server.ListFailsAsync();

        Assert.Equal("$[1].name", e.JsonPath);
        Assert.Equal(Body, e.BodyText);
    }

    [Theory]
    [InlineData("200 OK", "[{\"name\":\"#\"}]")]
    [InlineData("400 Bad Request", "{\"code\":\"bad\",\"message\":\"#\"}")]
    public async Task Half_a_surrogate_pair_in_utf16_is_a_fault(string status, string body)
    {
        byte[] bytes = Encoding.Unicode.GetBytes(body);
        bytes[(body.IndexOf('#', StringComparison.Ordinal) * 2) + 1] = 0xD8;
        await using var server = new FaultyServer(FaultyServer.Response(status, bytes, "application/json; charset=utf-16"));

        ApiException e = await server.ListFailsAsync();

        Assert.StartsWith($"GET /things: {status}, but ", e.Message, StringComparison.Ordinal);
        Assert.IsType<DecoderFallbackException>(e.InnerException);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("klingon")]
    public async Task A_charset_that_is_not_read_is_taken_for_utf8(string charset)
    {
        await using FaultyServer json = FaultyServer.WithBody("[{\"name\":\"a\"}]", "application/json; charset=" + charset);
        await using FaultyServer text = FaultyServer.WithBody("a", "text/plain; charset=" + charset);

        Assert.Equal("a", (await json.Client.Things.ListAsync())[0].Name);
        Assert.Equal("a", await text.Client.Things.GetTextAsync("a"));
    }

    [Fact]
    public async Task Utf16_without_a_charset_is_not_json()
    {
        await using FaultyServer server = FaultyServer.WithBody(Encoding.Unicode.GetBytes("[{\"name\":\"a\"}]"));

        Assert.Contains("the body cannot be read", (await server.ListFailsAsync()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<html>Log in</html>", "the body is text/html instead of JSON")]
    [InlineData("text/plain", "[]", "the body is text/plain instead of JSON")]
    [InlineData("application/json", "", "the body is empty instead of JSON")]
    [InlineData(null, "", "the body is empty instead of JSON")]
    [InlineData(null, "<html>", "the body cannot be read: $: expected an array")]
    public async Task A_body_that_is_no_json_is_told_by_its_type(string? contentType, string body, string fault)
    {
        await using FaultyServer server = FaultyServer.WithBody(body, contentType);

        ApiException e = await server.ListFailsAsync();

        Assert.StartsWith("GET /things: 200 OK, but " + fault, e.Message, StringComparison.Ordinal);
        Assert.Equal(body, e.BodyText);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/vnd.things.v1+json")]
    [InlineData("text/json")]
    public async Task Json_without_a_type_or_of_a_vendors_is_json(string? contentType)
    {
        await using FaultyServer server = FaultyServer.WithBody("[{\"name\":\"a\",\"name\":\"b\",\"new\":[1]}]", contentType);

        Assert.Equal("b", (await server.Client.Things.ListAsync())[0].Name);
    }

    [Fact]
    public async Task Duplicate_and_unknown_members_are_refused_where_the_options_say_so()
    {
        await using FaultyServer duplicate = FaultyServer.WithBody(
            "[{\"name\":\"a\",\"name\":\"b\"}]", configure: options => options.RefuseDuplicateMembers = true);
        await using FaultyServer unknown = FaultyServer.WithBody("[{\"name\":\"a\",\"new\":1}]", configure: options => options.RefuseUnknown = true);
        await using var error = new FaultyServer(
            FaultyServer.Response("400 Bad Request", "{\"code\":\"a\",\"code\":\"b\",\"message\":\"m\"}"), options => options.RefuseDuplicateMembers = true);

        Assert.Contains("the member \"name\" is there twice", (await duplicate.ListFailsAsync()).Message, StringComparison.Ordinal);
        Assert.Contains("the member \"new\" is not in the document", (await unknown.ListFailsAsync()).Message, StringComparison.Ordinal);
        Assert.Contains("the member \"code\" is there twice", (await error.ListFailsAsync()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500 Internal Server Error", "<html>k-5ecret-k</html>", "GET /things: 500 Internal Server Error, but the body cannot be read from line 1, byte 1 on, and repeats the credential")]
    [InlineData("502 Bad Gateway", "<html>Bad gateway</html>", "GET /things: 502 Bad Gateway, but the body cannot be read: $: expected an object")]
    [InlineData("400 Bad Request", "{\"code\":\"bad\",\"message\":\"no k-5ecret-k here\"}", "GET /things: 400 bad: no *** here")]
    [InlineData("400 Bad Request", "{\"code\":\"bad\",\"message\":\"no \\u006b-5ecret\\u002dk here\"}", "GET /things: 400 bad: no *** here")]
    [InlineData("400 Bad Request", "{\"code\":\"bad\",\"message\":\"no {\\\"key\\\":\\\"\\\\u006b%2D5ecret-k\\\"}\"}", "GET /things: 400 bad: no {\"key\":\"***\"}")]
    [InlineData("400 no k%2d5ecret%2dk", "{}", "GET /things: 400 no ***, but the body cannot be read: $.code: the members ")]
    [InlineData("500 Broken", "[\"\\u006b-5ecret-k\"]", "GET /things: 500 Broken, but the body cannot be read from line 1, byte 1 on, and repeats the credential")]
    [InlineData("299 Odd", "{}", "GET /things: 299 Odd, a status the document does not describe")]
    public async Task An_error_is_what_the_server_said_of_it(string status, string body, string message)
    {
        await using var server = new FaultyServer(FaultyServer.Response(status, body));

        Exception e = await Assert.ThrowsAnyAsync<ApiException>(() => server.Client.Things.ListAsync());

        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FaultyServer.Key, e.ToString(), StringComparison.Ordinal);
    }

    private static Stream Compress(string encoding, Stream stream) => encoding switch
    {
        "gzip" => new GZipStream(stream, CompressionMode.Compress, leaveOpen: true),
        "br" => new BrotliStream(stream, CompressionMode.Compress, leaveOpen: true),
        _ => new ZLibStream(stream, CompressionMode.Compress, leaveOpen: true),
    };

    private static async Task EndlessAsync(Runtime.Tests.Kit.LoopbackServer.Connection connection)
    {
        const string Items = "{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"},{\"name\":\"d\"},";
        string chunk = string.Concat(Enumerable.Repeat(Items, 500));
        await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n");
        while (true)
        {
            await connection.WriteAsync($"{chunk.Length:x}\r\n{chunk}\r\n");
        }
    }
}
