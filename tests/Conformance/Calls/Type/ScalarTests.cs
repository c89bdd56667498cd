using System.Text.Json;
using Spector.TypeScalar;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>A whole body that is one value, and decimal numbers in every place.</summary>
[Scenarios("Type_Scalar")]
public sealed class ScalarTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["String_get", "String_put"])]
    public async Task A_string()
    {
        string text = await Client.Type.StringGetAsync();

        Assert.Equal("test", text);
        await Client.Type.StringPutAsync(text);
    }

    [Scenario(["Boolean_get", "Boolean_put"])]
    public async Task A_boolean()
    {
        bool value = await Client.Type.BooleanGetAsync();

        Assert.True(value);
        await Client.Type.BooleanPutAsync(value);
    }

    [Scenario(["Unknown_get", "Unknown_put"])]
    public async Task Any_value()
    {
        JsonElement value = await Client.Type.UnknownGetAsync();

        Assert.Equal("test", value.GetString());
        await Client.Type.UnknownPutAsync(value);
    }

    [Scenario(["DecimalType_responseBody", "DecimalType_requestBody", "DecimalType_requestParameter"])]
    public async Task A_decimal_number()
    {
        decimal value = await Client.Type.DecimalResponseBodyAsync();

        Assert.Equal(0.33333m, value);
        await Client.Type.DecimalRequestBodyAsync(value);
        await Client.Type.DecimalRequestParameterAsync(value);
    }

    [Scenario(["Decimal128Type_responseBody", "Decimal128Type_requestBody", "Decimal128Type_requestParameter"])]
    public async Task A_decimal_number_of_128_bits()
    {
        decimal value = await Client.Type.Decimal128ResponseBodyAsync();

        Assert.Equal(0.33333m, value);
        await Client.Type.Decimal128RequestBodyAsync(value);
        await Client.Type.Decimal128RequestParameterAsync(value);
    }

    [Scenario(["DecimalVerify_prepareVerify", "DecimalVerify_verify"])]
    public async Task The_sum_of_decimal_numbers_is_exact()
    {
        IReadOnlyList<decimal> parts = await Client.Type.DecimalVerifyPrepareVerifyAsync();

        Assert.Equal([0.1m, 0.1m, 0.1m], parts);
        await Client.Type.DecimalVerifyVerifyAsync(parts.Sum());
    }

    [Scenario(["Decimal128Verify_prepareVerify", "Decimal128Verify_verify"])]
    public async Task The_sum_of_decimal_numbers_of_128_bits_is_exact()
    {
        IReadOnlyList<decimal> parts = await Client.Type.Decimal128VerifyPrepareVerifyAsync();

        Assert.Equal([0.1m, 0.1m, 0.1m], parts);
        await Client.Type.Decimal128VerifyVerifyAsync(parts.Sum());
    }
}
