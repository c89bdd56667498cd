using System.Threading.Tasks;
using ReduGen.CodeFixes;
using ReduGen.Generator.UserCode;

namespace ReduGen.Generator.Tests.UserCode;

public sealed class UntypedCatchTests
{
    [Fact]
    public Task A_typed_clause_is_put_before_the_untyped_one() => UserCodeTest.RunAsync<UntypedCatchAnalyzer, UntypedCatchFix>(
        """
                try
                {
                    await client.Things.ListAsync();
                }
                catch ([|ApiException|] e)
                {
                    Console.WriteLine(e.Message);
                }
        """,
        """
                try
                {
                    await client.Things.ListAsync();
                }
                catch (ApiException<Problem> e)
                {
                    Console.WriteLine(e.Message);
                }
                catch (ApiException e)
                {
                    Console.WriteLine(e.Message);
                }
        """);

    [Fact]
    public Task A_call_through_the_interface_counts_too() => UserCodeTest.TellsAsync<UntypedCatchAnalyzer>(
        "        IStoreClient all = client;\n        try { await all.Things.ListAsync(); } catch ([|ApiException|]) { }");

    [Theory]
    [InlineData("        try { await client.Things.ListAsync(); } catch (ApiException<Problem>) { } catch (ApiException) { }")]
    [InlineData("        try { await client.Things.ListAsync(); } catch (Exception) { }")]
    [InlineData("        try { using var file = await client.Things.DownloadAsync(); } catch (ApiException) { }")]
    public Task What_is_typed_already_or_has_no_type_is_left_alone(string body) => UserCodeTest.TellsAsync<UntypedCatchAnalyzer>(body);
}
