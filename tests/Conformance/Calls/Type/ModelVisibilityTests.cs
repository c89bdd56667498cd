using Spector.TypeModelVisibility;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>Properties that are only read, or only sent by some operations.</summary>
[Scenarios("Type_Model_Visibility")]
public sealed class ModelVisibilityTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("getModel")]
    public async Task GET_with_a_body_gives_back_what_is_read_only()
    {
        VisibilityModel model = await Client.Type.GetModelAsync(123, new VisibilityModel());

        Assert.Equal("abc", model.ReadProp);
    }

    [Scenario("headModel")]
    public async Task HEAD_with_a_body()
    {
        await Client.Type.HeadModelAsync(123, new VisibilityModel());
    }

    [Scenario("putModel")]
    public async Task PUT_sends_what_is_created_and_updated()
    {
        await Client.Type.PutModelAsync(new VisibilityModelCreateOrUpdate { CreateProp = ["foo", "bar"], UpdateProp = [1, 2] });
    }

    [Scenario("patchModel")]
    public async Task PATCH_sends_what_is_updated()
    {
        await Client.Type.PatchModelAsync(new VisibilityModelUpdate { UpdateProp = [1, 2] });
    }

    [Scenario("postModel")]
    public async Task POST_sends_what_is_created()
    {
        await Client.Type.PostModelAsync(new VisibilityModelCreate { CreateProp = ["foo", "bar"] });
    }

    [Scenario("deleteModel")]
    public async Task DELETE_with_a_body()
    {
        await Client.Type.DeleteModelAsync(new VisibilityModelDelete { DeleteProp = true });
    }

    [Scenario("putReadOnlyModel")]
    public async Task An_object_of_read_only_properties()
    {
        ReadOnlyModel model = await Client.Type.PutReadOnlyModelAsync(new ReadOnlyModel());

        Assert.Equal([1, 2, 3], model.OptionalNullableIntList!);
        Assert.Equal(new Dictionary<string, string> { ["k1"] = "value1", ["k2"] = "value2" }, model.OptionalStringRecord!);
    }
}
