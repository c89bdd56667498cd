using Spector.ParametersBodyRoot;

namespace ReduGen.Conformance.Calls.Parameters;

/// <summary>A body beside whose members the document had others in mind.</summary>
[Scenarios("Parameters_BodyRoot")]
public sealed class BodyRootTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("nested")]
    public async Task The_members_of_the_body_alone()
    {
        await Client.Parameters.NestedAsync(new BodyRootModel { Category = "widget", LinkType = "hard", WasSuccessful = true });
    }
}
