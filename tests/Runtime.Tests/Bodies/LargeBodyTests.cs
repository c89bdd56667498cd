using System;
using System.IO;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Bodies;

/// <summary>Bodies that are larger than what may be allocated for them.</summary>
[Collection(nameof(Alone))]
public class LargeBodyTests
{
    private const int Length = 1024 * 1024 * 1024;
    private const int MostAllocated = 64 * 1024 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task An_upload_is_not_buffered(bool canSeek) =>
        SendAsync(request => request.Stream(new ZeroStream(Length, canSeek)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_file_of_a_multipart_body_is_not_buffered(bool canSeek) => SendAsync(request => request.Multipart(
        new UploadMultipart { Id = "1", Image = new FileContent(new ZeroStream(Length, canSeek)) }, "multipart/form-data"));

    [Fact]
    public async Task A_download_is_not_buffered()
    {
        await using var server = new LoopbackServer(async connection =>
        {
            await connection.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Length: {Length}\r\n\r\n");
            byte[] buffer = new byte[64 * 1024];
            for (int i = 0; i < Length / buffer.Length; i++)
            {
                await connection.WriteAsync(buffer);
            }
        });
        long before = GC.GetTotalAllocatedBytes(precise: true);

        long count = 0;
        await using (Stream body = await new OtherOptions { BaseAddress = server.Address }.SendAsync(
            new ApiOperation<Stream>("GET", "/file").Returns(200, ApiBody.Stream)))
        {
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = await body.ReadAsync(buffer, TestContext.Current.CancellationToken)) > 0)
            {
                count += read;
            }
        }

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, MostAllocated);
        Assert.Equal(Length, count);
    }

    private static async Task SendAsync(Action<ApiRequest> fill)
    {
        long received = 0;
        await using var server = new LoopbackServer(async connection =>
        {
            byte[] buffer = new byte[64 * 1024];
            while (received < Length)
            {
                received += await connection.ReadAsync(buffer);
            }

            await connection.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        });
        var request = new ApiRequest();
        fill(request);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await new OtherOptions { BaseAddress = server.Address }.SendAsync(new ApiOperation<Nothing>("PUT", "/file").Returns(204), request);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, MostAllocated);
        Assert.True(received >= Length);
    }

    private sealed class ZeroStream(long length, bool canSeek) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, length - Position);
            Position += read;
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, System.Threading.CancellationToken cancellationToken = default)
        {
            int read = (int)Math.Min(buffer.Length, length - Position);
            Position += read;
            return new ValueTask<int>(read);
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
