using System.IO;
using System.Text.Json;

namespace ReduGen.Conformance;

/// <summary>That no scenario is forgotten, and how to call them all.</summary>
public sealed class ScenarioListTests
{
    // An optional path parameter, which OpenAPI cannot say (3.1, 4.8.12.2: "required" must be true in a path).
    private const string NotSaidByOpenApi = "Parameters_Path_optional";

    private static Stream? List { get; } = typeof(ScenarioListTests).Assembly.GetManifestResourceStream("scenarios.json");

    /// <summary>Whether the documents were there when the tests were built.</summary>
    public static bool HasDocuments => List is not null;

    [Fact(Skip = "Spector's documents are not at ../shared/spector, so there is nothing to call.", SkipUnless = nameof(HasDocuments))]
    public void Every_scenario_is_called_but_one()
    {
        string[] called = [.. typeof(ScenarioListTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods())
            .SelectMany(ScenariosAttribute.Of)];
        string[] listed = [.. JsonElement.Parse(new StreamReader(List!).ReadToEnd()).EnumerateArray()
            .Select(static scenario => scenario.GetProperty("scenario").GetString()!)];

        Assert.Empty(called.Except(listed));
        Assert.Equal([NotSaidByOpenApi], listed.Except(called));
    }

    [Fact]
    public async Task The_server_is_there_to_be_called()
    {
        Assert.SkipUnless(SpectorServer.IsRunning, "Spector does not run. tests/Conformance/run.sh starts it and calls every scenario.");

        Assert.NotEmpty(await SpectorServer.CoverageAsync());
    }
}
