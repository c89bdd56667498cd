using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

public class LimitTests
{
    [Fact]
    public async Task A_body_may_be_as_long_as_the_limit_and_no_longer()
    {
        ReduClientOptions options = Clients.Options(new RecordingHandler(Answers.Json(Answers.List), Answers.Json(Answers.List)));
        options.MaxResponseBytes = Answers.List.Length;
        using var just = new ReduClient(options);
        Assert.Single(await just.Instances.ListAsync());

        options.MaxResponseBytes = Answers.List.Length - 1;
        using var over = new ReduClient(options);
        var e = await Assert.ThrowsAsync<ApiException>(() => over.Instances.ListAsync());

        Assert.Equal($"GET /v1/instances: 200 OK, but the body is longer than {Answers.List.Length - 1} bytes", e.Message);
    }

    [Fact]
    public async Task Compression_that_the_handler_left_is_undone_and_the_limit_counts_what_comes_out()
    {
        byte[] list = Encoding.UTF8.GetBytes(Answers.List);
        ReduClientOptions options = Clients.Options(new RecordingHandler(
            Encoded("gzip", list, stream => new GZipStream(stream, CompressionMode.Compress)),
            Encoded("br", list, stream => new BrotliStream(stream, CompressionMode.Compress)),
            Encoded("deflate", list, stream => new ZLibStream(stream, CompressionMode.Compress)),
            Encoded("gzip", new byte[20_000_000], stream => new GZipStream(stream, CompressionMode.Compress))));
        options.MaxResponseBytes = 1_000_000;
        using var client = new ReduClient(options);

        for (int i = 0; i < 3; i++)
        {
            Assert.Single(await client.Instances.ListAsync());
        }

        var e = await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());
        Assert.Contains("expected an array", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_compression_is_named()
    {
        using ReduClient client = Clients.Over(Encoded("zstd", [1, 2, 3], stream => stream));

        var e = await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());

        Assert.Equal("GET /v1/instances: 200 OK, but reading the body failed after 0 bytes: the content encoding \"zstd\" is not known", e.Message);
    }

    [Fact]
    public async Task A_stream_of_items_may_be_longer_than_the_limit_but_no_item_may()
    {
        string list = "[" + string.Join(',', Enumerable.Repeat(Answers.Instance, 200)) + "]";
        string endless = "[" + Answers.Instance + ",{\"id\":\"" + new string('x', 100_000);
        ReduClientOptions options = Clients.Options(new RecordingHandler(Answers.Json(list), Answers.Json(endless)));
        options.MaxResponseBytes = 50_000;
        using var client = new ReduClient(options);

        Assert.Equal(200, await client.Instances.ListStreamAsync().CountAsync());
        var e = await Assert.ThrowsAsync<ApiException>(async () => await client.Instances.ListStreamAsync().CountAsync());

        Assert.Contains("the item is longer than the client reads", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", "utf-16LE", false)]
    [InlineData("utf-16", "utf-16LE", true)]
    [InlineData("UTF-16", "utf-16BE", true)]
    [InlineData("utf-16be", "utf-16BE", false)]
    [InlineData("iso-8859-1", "iso-8859-1", false)]
    [InlineData("utf-8", "utf-8", true)]
    public async Task Json_may_come_in_another_charset(string charset, string encoding, bool hasMark)
    {
        Encoding encoder = Encoding.GetEncoding(encoding);
        byte[] body = encoder.GetBytes(Answers.List.Replace("web-production-01", "façade", StringComparison.Ordinal));
        byte[] marked = hasMark ? [.. encoder.Preamble, .. body] : body;
        using ReduClient client = Clients.Over(Answers.Bytes(marked, "application/json; charset=" + charset));

        Assert.Equal("façade", (await client.Instances.ListAsync())[0].Name);
    }

    [Fact]
    public async Task A_member_that_is_there_twice_is_refused_on_demand()
    {
        string twice = Answers.List.Replace("\"floatingIp\":", "\"n\\u0061me\":\"1\",\"name\":\"2\",\"floatingIp\":", StringComparison.Ordinal);
        ReduClientOptions options = Clients.Options(new RecordingHandler(Answers.Json(twice), Answers.Json(twice), Answers.Json(Answers.List)));
        using var lenient = new ReduClient(options);
        Assert.Single(await lenient.Instances.ListAsync());

        options.RefuseDuplicateMembers = true;
        using var strict = new ReduClient(options);
        var e = await Assert.ThrowsAsync<ApiException>(() => strict.Instances.ListAsync());

        Assert.Contains("the member \"name\" is there twice", e.Message, StringComparison.Ordinal);
        Assert.StartsWith("$[0].metadata", e.JsonPath, StringComparison.Ordinal);
        Assert.Equal(twice.IndexOf("\"name\":\"2\"", StringComparison.Ordinal), e.BytePosition);
        Assert.Single(await strict.Instances.ListAsync());
    }

    [Theory]
    [InlineData("\"user_id\":", "\"new\":[1],\"user_id\":", "the member \"new\" is not in the document", "$[0]")]
    [InlineData("\"ACTIVE\"", "\"MELTED\"", "the value \"MELTED\" is not in the document", "$[0].status")]
    public async Task What_the_document_does_not_know_is_refused_on_demand(string old, string changed, string fault, string path)
    {
        string list = Answers.List.Replace(old, changed, StringComparison.Ordinal);
        ReduClientOptions options = Clients.Options(new RecordingHandler(Answers.Json(list), Answers.Json(list), Answers.Json(Answers.List)));
        using var lenient = new ReduClient(options);
        Assert.Single(await lenient.Instances.ListAsync());

        options.RefuseUnknown = true;
        using var strict = new ReduClient(options);
        var e = await Assert.ThrowsAsync<ApiException>(() => strict.Instances.ListAsync());

        Assert.Contains(fault, e.Message, StringComparison.Ordinal);
        Assert.Equal(path, e.JsonPath);
        Assert.Single(await strict.Instances.ListAsync());
    }

    [Fact]
    public async Task A_fault_tells_its_path_and_place()
    {
        using ReduClient client = Clients.Over(Answers.Json(Answers.List.Replace("\"ACTIVE\"", "7", StringComparison.Ordinal)));

        var e = await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());

        Assert.Equal("$[0].status", e.JsonPath);
        Assert.Equal(Answers.List.IndexOf("\"ACTIVE\"", StringComparison.Ordinal), e.BytePosition);
    }

    private static HttpResponseMessage Encoded(string coding, byte[] body, Func<Stream, Stream> compress)
    {
        var encoded = new MemoryStream();
        using (Stream compressing = compress(encoded))
        {
            compressing.Write(body);
        }

        HttpResponseMessage response = Answers.Bytes(encoded.ToArray(), "application/json");
        response.Content.Headers.ContentEncoding.Add(coding);
        return response;
    }
}
