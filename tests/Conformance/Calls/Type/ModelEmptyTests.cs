using System.Text.Json;
using Spector.TypeModelEmpty;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>Objects that the document gives no properties.</summary>
[Scenarios("Type_Model_Empty")]
public sealed class ModelEmptyTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("putEmpty")]
    public async Task One_is_sent()
    {
        await Client.Type.PutEmptyAsync(new Dictionary<string, JsonElement>());
    }

    [Scenario("getEmpty")]
    public async Task One_is_given_back()
    {
        Assert.Empty(await Client.Type.GetEmptyAsync());
    }

    [Scenario("postRoundTripEmpty")]
    public async Task One_goes_both_ways()
    {
        Assert.Empty(await Client.Type.PostRoundTripEmptyAsync(new Dictionary<string, JsonElement>()));
    }
}
