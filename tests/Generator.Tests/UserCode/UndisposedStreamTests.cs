using System.Threading.Tasks;
using ReduGen.CodeFixes;
using ReduGen.Generator.UserCode;

namespace ReduGen.Generator.Tests.UserCode;

public sealed class UndisposedStreamTests
{
    [Fact]
    public Task A_stream_that_nobody_disposes_is_declared_with_using() => UserCodeTest.RunAsync<UndisposedStreamAnalyzer, UndisposedStreamFix>(
        """
                // The file.
                Stream file = [|await client.Things.DownloadAsync()|];
                file.ReadByte();
        """,
        """
                // The file.
                await using Stream file = await client.Things.DownloadAsync();
                file.ReadByte();
        """);

    [Theory]
    [InlineData("        [|await client.Things.DownloadAsync()|];")]
    [InlineData("        await ([|await client.Things.DownloadAsync().ConfigureAwait(false)|]).CopyToAsync(Stream.Null);")]
    public Task A_stream_without_a_name_is_told(string body) => UserCodeTest.TellsAsync<UndisposedStreamAnalyzer>(body);

    [Theory]
    [InlineData("        using Stream file = await client.Things.DownloadAsync();")]
    [InlineData("        await using (Stream file = await client.Things.DownloadAsync()) { }")]
    [InlineData("        Stream file = await client.Things.DownloadAsync();\n        file.Dispose();")]
    [InlineData("        Stream file = await client.Things.DownloadAsync();\n        using var reader = new StreamReader(file);")]
    [InlineData("        return await client.Things.DownloadAsync();")]
    [InlineData("        _kept = await client.Things.DownloadAsync();")]
    [InlineData("        Stream own = await Task.FromResult(Stream.Null);")]
    public Task A_stream_in_good_hands_is_left_alone(string body) => UserCodeTest.TellsAsync<UndisposedStreamAnalyzer>(body);
}
