using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Bodies;

/// <summary>Multipart bodies as a server reads them that is not ours.</summary>
public class MultipartServerTests
{
    private static readonly ApiOperation<Nothing> Post = new ApiOperation<Nothing>("POST", "/things").Returns(204);

    [Fact]
    public async Task Kestrel_reads_every_part_as_it_was_given()
    {
        var fields = new Dictionary<string, string>();
        var files = new Dictionary<string, string>();
        await using KestrelServer server = await KestrelServer.StartAsync(async context =>
        {
            IFormCollection form = await context.Request.ReadFormAsync();
            foreach (string key in form.Keys)
            {
                fields[key] = string.Join('|', form[key].ToArray());
            }

            foreach (IFormFile file in form.Files)
            {
                using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
                files[$"{file.Name} {file.FileName} {file.ContentType}"] = await reader.ReadToEndAsync();
            }
        });
        string boundaryLike = "\r\n--\r\n--0123456789abcdef0123456789abcdef\r\n\r\n";

        await SendAsync(server.Address, new UploadMultipart
        {
            Id = boundaryLike + "ü",
            Numbers = [1, 2],
            Error = new Redu.Cloud.Error { Code = "é", Message = "" },
            Image = new FileContent(Encoding.UTF8.GetBytes(boundaryLike), "bild ü.png", "image/png"),
            Files = [new FileContent([]), new FileContent(new TrickleStream(Encoding.UTF8.GetBytes(boundaryLike)), "b\"c")],
        });

        Assert.Equal(["id", "error", "numbers"], fields.Keys);
        Assert.Equal(boundaryLike + "ü", fields["id"]);
        Assert.Equal("""{"code":"é","message":""}""", fields["error"]);
        Assert.Equal("1|2", fields["numbers"]);
        Assert.Equal(
            ["image bild ü.png image/png=" + boundaryLike, "files files application/octet-stream=", "files b%22c application/octet-stream=" + boundaryLike],
            files.Select(static file => file.Key + "=" + file.Value));
    }

    [Fact]
    public async Task Kestrel_reads_a_body_without_a_part()
    {
        int count = -1;
        await using KestrelServer server = await KestrelServer.StartAsync(async context => count = (await context.Request.ReadFormAsync()).Count);

        await SendAsync(server.Address, new UploadMultipart());

        Assert.Equal(0, count);
    }

    [Fact]
    public async Task What_stands_before_a_file_is_there_before_the_file_and_a_file_is_sent_as_it_comes()
    {
        var pipe = new Pipe();
        await using KestrelServer server = await KestrelServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            for (string? line = ""; line != "Content-Type: application/octet-stream"; line = await reader.ReadLineAsync())
            {
                Assert.NotNull(line);
            }

            // The file has no byte yet: with a client that waits for one, neither side would ever go on.
            await pipe.Writer.WriteAsync("first\n"u8.ToArray());
            Assert.Equal("", await reader.ReadLineAsync());
            Assert.Equal("first", await reader.ReadLineAsync());
            await pipe.Writer.CompleteAsync();
            await reader.ReadToEndAsync();
        });

        await SendAsync(server.Address, new UploadMultipart { Id = "1", Image = new FileContent(pipe.Reader.AsStream()) });
    }

    private static async Task SendAsync(Uri address, IMultipartModel body)
    {
        var request = new ApiRequest();
        request.Multipart(body, "multipart/form-data");
        await new OtherOptions { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) }.SendAsync(Post, request);
    }
}
