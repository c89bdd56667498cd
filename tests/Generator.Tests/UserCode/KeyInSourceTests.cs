using System.Threading.Tasks;
using ReduGen.CodeFixes;
using ReduGen.Generator.UserCode;

namespace ReduGen.Generator.Tests.UserCode;

public sealed class KeyInSourceTests
{
    [Fact]
    public Task A_key_given_to_a_client_is_read_from_the_environment() => UserCodeTest.RunAsync<KeyInSourceAnalyzer, KeyInSourceFix>(
        """        using var own = new StoreClient([|"key-0123456789"|]);""",
        """        using var own = new StoreClient(Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set."));""");

    [Theory]
    [InlineData("        var options = new StoreClientOptions { Key = [|\"key-0123456789\"|] };")]
    [InlineData("        var key = new ApiKeyCredential([|\"key-0123456789\"|]);")]
    [InlineData("        var basic = new BasicCredential(\"a.long.user.name\", [|\"secret-0123456789\"|]);")]
    [InlineData("        const string Key = \"key-0123456789\";\n        var key = new ApiKeyCredential([|Key|]);")]
    public Task A_credential_in_source_is_told(string body) => UserCodeTest.TellsAsync<KeyInSourceAnalyzer>(body);

    [Theory]
    [InlineData("        using var own = new StoreClient(\"demo\");")]
    [InlineData("        using var own = new StoreClient(Environment.GetEnvironmentVariable(\"A_LONG_VARIABLE_NAME\")!);")]
    [InlineData("        var other = new Uri(\"https://things.example/0123456789\");")]
    public Task What_is_no_secret_is_left_alone(string body) => UserCodeTest.TellsAsync<KeyInSourceAnalyzer>(body);
}
