using Spector.ParametersBasic;

namespace ReduGen.Conformance.Calls.Parameters;

/// <summary>A JSON body with a name of its own, and one that stands inline.</summary>
[Scenarios("Parameters_Basic")]
public sealed class BasicTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("ExplicitBody_simple")]
    public async Task A_body_of_a_named_schema()
    {
        await Client.Parameters.ExplicitBodySimpleAsync(new ExplicitBodyUser { Name = "foo" });
    }

    [Scenario("ImplicitBody_simple")]
    public async Task A_body_of_an_inline_schema()
    {
        await Client.Parameters.ImplicitBodySimpleAsync(new ImplicitBodySimpleBody { Name = "foo" });
    }
}
