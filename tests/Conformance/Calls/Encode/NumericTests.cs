using Spector.EncodeNumeric;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Numbers inside of a string. The documents say no more than that it is a string.</summary>
[Scenarios("Encode_Numeric_Property")]
public sealed class NumericTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("safeintAsString")]
    public async Task A_number_of_53_bits()
    {
        var model = new PropertySafeintAsStringProperty { Value = "10000000000" };

        PropertySafeintAsStringProperty same = await Client.Encode.PropertySafeintAsStringAsync(model);

        Assert.Equal("10000000000", same.Value);
    }

    [Scenario("uint32AsStringOptional")]
    public async Task An_optional_number_of_32_bits()
    {
        var model = new PropertyUint32AsStringProperty { Value = "1" };

        PropertyUint32AsStringProperty same = await Client.Encode.PropertyUint32AsStringOptionalAsync(model);

        Assert.Equal("1", same.Value);
    }

    [Scenario("uint8AsString")]
    public async Task A_number_of_8_bits()
    {
        var model = new PropertyUint8AsStringProperty { Value = "255" };

        PropertyUint8AsStringProperty same = await Client.Encode.PropertyUint8AsStringAsync(model);

        Assert.Equal("255", same.Value);
    }
}
