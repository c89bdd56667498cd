using System;
using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

public class TransferTests
{
    private const string Json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    [Fact]
    public async Task A_list_comes_over_a_socket()
    {
        await using var server = new LoopbackServer($"{Json}Content-Length: {Answers.List.Length}\r\n\r\n{Answers.List}");
        using ReduClient client = Clients.Over(server);

        Assert.Single(await client.Instances.ListAsync(TestContext.Current.CancellationToken));
        Assert.Single(await client.Instances.ListAsync(TestContext.Current.CancellationToken));

        Assert.Single(server.Connections);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_list_is_read(string encoding)
    {
        await using var server = new LoopbackServer(connection => WriteAsync(connection, encoding, Compress(encoding, Answers.List)));
        using ReduClient client = Clients.Over(server);

        Assert.Single(await client.Instances.ListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_is_not_compressed_as_it_says_is_an_ApiException(string encoding)
    {
        await using var server = new LoopbackServer(connection => WriteAsync(connection, encoding, Encoding.UTF8.GetBytes(Answers.List)));

        ApiException e = await Fails(server);

        Assert.StartsWith("GET /v1/instances: 200 OK, but reading the body failed after 0 bytes: ", e.Message, StringComparison.Ordinal);
        Assert.NotNull(e.InnerException);
    }

    [Theory]
    [InlineData("Content-Length: 1000\r\n\r\n", "[{\"id\":\"a\",")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nb\r\n", "[{\"id\":\"a\",")]
    public async Task A_cut_body_keeps_what_arrived(string head, string body)
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync(Json + head + body);
            connection.Close();
        });

        ApiException e = await Fails(server);

        Assert.StartsWith("GET /v1/instances: 200 OK, but reading the body failed after 11 bytes: ", e.Message, StringComparison.Ordinal);
        Assert.Equal(body, e.BodyText);
        Assert.IsAssignableFrom<IOException>(e.InnerException);
    }

    [Fact]
    public async Task A_reset_in_the_body_is_an_ApiException()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync(Json + "Content-Length: 1000\r\n\r\n[");
            await Task.Delay(100);
            connection.Reset();
        });

        ApiException e = await Fails(server);

        Assert.StartsWith("GET /v1/instances: 200 OK, but reading the body failed after 1 bytes: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_error_body_keeps_status_and_what_arrived()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"error\"");
            connection.Close();
        });

        ApiException e = await Fails(server);

        Assert.StartsWith("GET /v1/instances: 401 Unauthorized, but reading the body failed after 8 bytes: ", e.Message, StringComparison.Ordinal);
        Assert.Equal("{\"error\"", e.BodyText);
    }

    [Fact]
    public async Task A_connection_that_ends_without_an_answer_is_a_HttpRequestException()
    {
        await using var server = new LoopbackServer(connection =>
        {
            connection.Close();
            return Task.CompletedTask;
        });
        using ReduClient client = Clients.Over(server);

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.Instances.ListAsync());

        Assert.StartsWith("GET /v1/instances: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_garbage_status_line_is_a_HttpRequestException()
    {
        await using var server = new LoopbackServer("what?\r\n\r\n");
        using ReduClient client = Clients.Over(server);

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.Instances.ListAsync());

        Assert.Equal(HttpRequestError.InvalidResponse, e.HttpRequestError);
        Assert.StartsWith("GET /v1/instances: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_connection_is_a_HttpRequestException()
    {
        var server = new LoopbackServer("");
        await server.DisposeAsync();
        using ReduClient client = Clients.Over(server);

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.Instances.ListAsync());

        Assert.Equal(HttpRequestError.ConnectionError, e.HttpRequestError);
        Assert.Equal($"GET /v1/instances: Connection refused ({server.Address.Authority})", e.Message);
    }

    private static async Task<ApiException> Fails(LoopbackServer server)
    {
        using ReduClient client = Clients.Over(server);
        return await Assert.ThrowsAsync<ApiException>(() => client.Instances.ListAsync());
    }

    private static async Task WriteAsync(LoopbackServer.Connection connection, string encoding, byte[] body)
    {
        await connection.WriteAsync($"{Json}Content-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n");
        await connection.WriteAsync(body);
    }

    private static byte[] Compress(string encoding, string text)
    {
        var bytes = new MemoryStream();
        using (Stream compression = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Fastest),
            "br" => new BrotliStream(bytes, CompressionLevel.Fastest),
            _ => new ZLibStream(bytes, CompressionLevel.Fastest),
        })
        {
            compression.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
