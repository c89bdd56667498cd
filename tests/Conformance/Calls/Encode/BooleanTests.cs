using Spector.EncodeBoolean;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Booleans inside of a string. The documents say no more than that it is a string.</summary>
[Scenarios("Encode_Boolean_Property")]
public sealed class BooleanTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("trueLower")]
    public async Task True_in_lower_case()
    {
        var model = new PropertyBoolAsStringProperty { Value = "true" };

        PropertyBoolAsStringProperty same = await Client.Encode.PropertyTrueLowerAsync(model);

        Assert.Equal("true", same.Value);
    }

    [Scenario("falseLower")]
    public async Task False_in_lower_case()
    {
        var model = new PropertyBoolAsStringProperty { Value = "false" };

        PropertyBoolAsStringProperty same = await Client.Encode.PropertyFalseLowerAsync(model);

        Assert.Equal("false", same.Value);
    }

    [Scenario("trueUpper")]
    public async Task True_comes_back_in_upper_case()
    {
        var model = new PropertyBoolAsStringProperty { Value = "true" };

        PropertyBoolAsStringProperty same = await Client.Encode.PropertyTrueUpperAsync(model);

        Assert.Equal("TRUE", same.Value);
    }

    [Scenario("falseMixed")]
    public async Task False_comes_back_in_mixed_case()
    {
        var model = new PropertyBoolAsStringProperty { Value = "false" };

        PropertyBoolAsStringProperty same = await Client.Encode.PropertyFalseMixedAsync(model);

        Assert.Equal("FaLsE", same.Value);
    }
}
