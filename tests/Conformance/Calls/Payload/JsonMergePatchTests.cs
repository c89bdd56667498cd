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

    [Scenario("updateResource")]
    public async Task Members_that_are_set_to_null_are_removed()
    {
        Resource updated = await Client.JsonMergePatch.UpdateResourceAsync(AllRemoved());

        Assert.Equal("Madge", updated.Name);
        Assert.Null(updated.Description);
        Assert.Equal("InnerMadge", updated.Map!["key"].Name);
    }

    [Scenario("updateOptionalResource")]
    public async Task An_optional_patch_removes_members_too()
    {
        Resource updated = await Client.JsonMergePatch.UpdateOptionalResourceAsync(AllRemoved());

        Assert.Equal("Madge", updated.Name);
        Assert.Equal("InnerMadge", Assert.Single(updated.Map!).Value.Name);
    }

    // What is not assigned is left as it is: the description inside of the map goes, the name beside it stays.
    private static ResourcePatch AllRemoved() => new()
    {
        Description = null,
        Map = new Dictionary<string, InnerModel?> { ["key"] = new InnerModel { Description = null }, ["key2"] = null },
        Array = null,
        IntValue = null,
        FloatValue = null,
        InnerModel = null,
        IntArray = null,
    };
}
