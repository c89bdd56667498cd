using Spector.TypeModelUsage;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>Objects that are only sent, only given back, or both.</summary>
[Scenarios("Type_Model_Usage")]
public sealed class ModelUsageTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("input")]
    public async Task An_object_that_is_sent()
    {
        await Client.Type.InputAsync(new InputRecord { RequiredProp = "example-value" });
    }

    [Scenario("output")]
    public async Task An_object_that_is_given_back()
    {
        OutputRecord record = await Client.Type.OutputAsync();

        Assert.Equal("example-value", record.RequiredProp);
    }

    [Scenario("inputAndOutput")]
    public async Task An_object_that_goes_both_ways()
    {
        InputOutputRecord record = await Client.Type.InputAndOutputAsync(new InputOutputRecord { RequiredProp = "example-value" });

        Assert.Equal("example-value", record.RequiredProp);
    }
}
