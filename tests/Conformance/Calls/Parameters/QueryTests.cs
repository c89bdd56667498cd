using Spector.ParametersQuery;

namespace ReduGen.Conformance.Calls.Parameters;

/// <summary>Query parameters that are not simply a name and a value.</summary>
[Scenarios("Parameters_Query")]
public sealed class QueryTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Constant_post")]
    public async Task The_one_value_that_is_allowed_is_sent_unasked()
    {
        await Client.Parameters.ConstantPostAsync();
    }

    [Scenario("SpecialChar_dollarSign")]
    public async Task A_name_with_a_dollar_sign()
    {
        await Client.Parameters.SpecialCharDollarSignAsync("status eq 'active'");
    }
}
