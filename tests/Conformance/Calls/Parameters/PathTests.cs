using Spector.ParametersPath;

namespace ReduGen.Conformance.Calls.Parameters;

/// <summary>A parameter of the path. An optional one, which OpenAPI cannot say, is not called.</summary>
[Scenarios("Parameters_Path")]
public sealed class PathTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("normal")]
    public async Task A_path_parameter()
    {
        await Client.Parameters.NormalAsync("foo");
    }
}
