using Spector.ParametersSpread;

namespace ReduGen.Conformance.Calls.Parameters;

/// <summary>Parameters and bodies of one operation together.</summary>
[Scenarios("Parameters_Spread")]
public sealed class SpreadTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Model_spreadAsRequestBody")]
    public async Task A_body()
    {
        await Client.Parameters.ModelSpreadAsRequestBodyAsync(new ModelBodyParameter { Name = "foo" });
    }

    [Scenario("Model_spreadCompositeRequestOnlyWithBody")]
    public async Task A_body_of_a_request_that_could_have_more()
    {
        await Client.Parameters.ModelSpreadCompositeRequestOnlyWithBodyAsync(new ModelBodyParameter { Name = "foo" });
    }

    [Scenario("Model_spreadCompositeRequestWithoutBody")]
    public async Task Path_and_header()
    {
        await Client.Parameters.ModelSpreadCompositeRequestWithoutBodyAsync("foo", "bar");
    }

    [Scenario("Model_spreadCompositeRequest")]
    public async Task Path_header_and_a_named_body()
    {
        await Client.Parameters.ModelSpreadCompositeRequestAsync("foo", "bar", new ModelBodyParameter { Name = "foo" });
    }

    [Scenario("Model_spreadCompositeRequestMix")]
    public async Task Path_header_and_an_inline_body()
    {
        await Client.Parameters.ModelSpreadCompositeRequestMixAsync("foo", "bar", new ModelCompositeRequestMix { Prop = "foo" });
    }

    [Scenario("Alias_spreadAsRequestBody")]
    public async Task An_inline_body()
    {
        await Client.Parameters.AliasSpreadAsRequestBodyAsync(new AliasSpreadAsRequestBodyBody { Name = "foo" });
    }

    [Scenario("Alias_spreadAsRequestParameter")]
    public async Task Path_header_and_an_inline_body_of_one_member()
    {
        await Client.Parameters.AliasSpreadAsRequestAsync("1", "bar", new AliasSpreadAsRequestParameterBody { Name = "foo" });
    }

    [Scenario("Alias_spreadWithMultipleParameters")]
    public async Task Path_header_and_an_inline_body_of_many_members()
    {
        await Client.Parameters.AliasSpreadWithMultipleAsync("1", "bar", new AliasSpreadWithMultipleParametersBody
        {
            RequiredString = "foo",
            OptionalInt = 1,
            RequiredIntList = [1, 2],
            OptionalStringList = ["foo", "bar"],
        });
    }

    [Scenario("Alias_spreadParameterWithInnerModel")]
    public async Task Path_header_and_a_body_with_a_name()
    {
        await Client.Parameters.AliasSpreadWithInnerModelAsync("1", "bar", new AliasInnerModel { Name = "foo" });
    }

    [Scenario("Alias_spreadParameterWithInnerAlias")]
    public async Task Path_header_and_a_body_without_a_name()
    {
        await Client.Parameters.AliasSpreadWithInnerAliasAsync("1", "bar", new AliasSpreadParameterWithInnerAliasBody
        {
            Name = "foo",
            Age = 1,
        });
    }
}
