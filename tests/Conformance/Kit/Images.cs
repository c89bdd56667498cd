using System.IO;

namespace ReduGen.Conformance.Kit;

/// <summary>The images that Spector sends and wants to be sent; <c>run.sh</c> says where they are.</summary>
internal static class Images
{
    private static string Folder { get; } = Environment.GetEnvironmentVariable("SPECTOR_IMAGES") ?? "";

    /// <summary>The file of the image in PNG.</summary>
    public static string Png { get; } = Path.Combine(Folder, "image.png");

    /// <summary>The file of the image in JPEG.</summary>
    public static string Jpeg { get; } = Path.Combine(Folder, "image.jpg");

    /// <summary>Asserts that a stream holds an image, to its last byte.</summary>
    /// <param name="file">The file of the image.</param>
    /// <param name="stream">The stream, which is read to its end.</param>
    public static async Task AssertAsync(string file, Stream stream)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        Assert.Equal(await File.ReadAllBytesAsync(file), buffer.ToArray());
    }
}
