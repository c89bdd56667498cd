using Spector.SerializationEncodedNameJson;

namespace ReduGen.Conformance.Calls.Serialization;

/// <summary>A property whose name in JSON is not the one that its author uses.</summary>
[Scenarios("Serialization_EncodedName_Json_Property")]
public sealed class EncodedNameJsonTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("send")]
    public async Task It_is_sent()
    {
        await Client.Serialization.PropertySendAsync(new PropertyJsonEncodedNameModel { WireName = true });
    }

    [Scenario("get")]
    public async Task It_is_given_back()
    {
        PropertyJsonEncodedNameModel model = await Client.Serialization.PropertyGetAsync();

        Assert.True(model.WireName);
    }
}
