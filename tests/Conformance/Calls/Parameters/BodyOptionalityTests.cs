using Spector.ParametersBodyOptionality;

namespace ReduGen.Conformance.Calls.Parameters;

/// <summary>A body that is required, and one that may be left out.</summary>
[Scenarios("Parameters_BodyOptionality")]
public sealed class BodyOptionalityTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("requiredExplicit")]
    public async Task A_required_body()
    {
        await Client.Parameters.RequiredExplicitAsync(new BodyModel { Name = "foo" });
    }

    [Scenario("requiredImplicit")]
    public async Task Another_required_body()
    {
        await Client.Parameters.RequiredImplicitAsync(new BodyModel { Name = "foo" });
    }

    [Scenario("OptionalExplicit")]
    public async Task An_optional_body_with_and_without_it()
    {
        await Client.Parameters.OptionalExplicitSetAsync(new BodyModel { Name = "foo" });
        await Client.Parameters.OptionalExplicitOmitAsync();
    }
}
