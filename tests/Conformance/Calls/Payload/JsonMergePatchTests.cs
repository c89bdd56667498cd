using Spector.PayloadJsonMergePatch;

namespace ReduGen.Conformance.Calls.Payload;

/// <summary>Objects that are created, and patched by RFC 7396.</summary>
[Scenarios("Payload_JsonMergePatch")]
public sealed class JsonMergePatchTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("createResource")]
    public async Task A_resource_is_created()
    {
        var resource = new Resource
        {
            Name = "Madge",
            Description = "desc",
            Map = new Dictionary<string, InnerModel> { ["key"] = new() { Name = "InnerMadge", Description = "innerDesc" } },
            Array = [new InnerModel { Name = "InnerMadge", Description = "innerDesc" }],
            IntValue = 1,
            FloatValue = 1.25f,
            InnerModel = new InnerModel { Name = "InnerMadge", Description = "innerDesc" },
            IntArray = [1, 2, 3],
        };

        Resource created = await Client.JsonMergePatch.CreateResourceAsync(resource);

        Assert.Equal(("Madge", "desc", 1, 1.25f), (created.Name, created.Description, created.IntValue, created.FloatValue));
        Assert.Equal("innerDesc", created.Map!["key"].Description);
        Assert.Equal("InnerMadge", Assert.Single(created.Array!).Name);
        Assert.Equal("InnerMadge", created.InnerModel!.Name);
        Assert.Equal([1, 2, 3], created.IntArray!);
    }
}
