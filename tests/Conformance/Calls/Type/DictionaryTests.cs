using System.Text.Json;
using Spector.TypeDictionary;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>Objects of any names, as a whole body.</summary>
[Scenarios("Type_Dictionary")]
public sealed class DictionaryTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["Int32Value_get", "Int32Value_put"])]
    public async Task Integers_of_32_bits()
    {
        IDictionary<string, int> values = await Client.Type.Int32ValueGetAsync();

        Assert.Equal(new Dictionary<string, int> { ["k1"] = 1, ["k2"] = 2 }, values);
        await Client.Type.Int32ValuePutAsync(values);
    }

    [Scenario(["Int64Value_get", "Int64Value_put"])]
    public async Task Integers_of_64_bits()
    {
        IDictionary<string, long> values = await Client.Type.Int64ValueGetAsync();

        Assert.Equal(new Dictionary<string, long> { ["k1"] = 9007199254740991, ["k2"] = -9007199254740991 }, values);
        await Client.Type.Int64ValuePutAsync(values);
    }

    [Scenario(["BooleanValue_get", "BooleanValue_put"])]
    public async Task Booleans()
    {
        IDictionary<string, bool> values = await Client.Type.BooleanValueGetAsync();

        Assert.Equal(new Dictionary<string, bool> { ["k1"] = true, ["k2"] = false }, values);
        await Client.Type.BooleanValuePutAsync(values);
    }

    [Scenario(["StringValue_get", "StringValue_put"])]
    public async Task Strings_and_an_empty_one()
    {
        IDictionary<string, string> values = await Client.Type.StringValueGetAsync();

        Assert.Equal(new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "" }, values);
        await Client.Type.StringValuePutAsync(values);
    }

    [Scenario(["Float32Value_get", "Float32Value_put"])]
    public async Task Numbers_of_single_precision()
    {
        IDictionary<string, float> values = await Client.Type.Float32ValueGetAsync();

        Assert.Equal(new Dictionary<string, float> { ["k1"] = 43.125f }, values);
        await Client.Type.Float32ValuePutAsync(values);
    }

    [Scenario(["DatetimeValue_get", "DatetimeValue_put"])]
    public async Task Dates_and_times()
    {
        IDictionary<string, DateTimeOffset> values = await Client.Type.DatetimeValueGetAsync();

        Assert.Equal(new Dictionary<string, DateTimeOffset> { ["k1"] = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) }, values);
        await Client.Type.DatetimeValuePutAsync(values);
    }

    [Scenario(["DurationValue_get", "DurationValue_put"])]
    public async Task Durations()
    {
        IDictionary<string, TimeSpan> values = await Client.Type.DurationValueGetAsync();

        Assert.Equal(new Dictionary<string, TimeSpan> { ["k1"] = new(123, 22, 14, 12, 11) }, values);
        await Client.Type.DurationValuePutAsync(values);
    }

    [Scenario(["UnknownValue_get", "UnknownValue_put"])]
    public async Task Values_of_any_kind()
    {
        IDictionary<string, JsonElement> values = await Client.Type.UnknownValueGetAsync();

        Assert.Equal(["k1: 1", "k2: \"hello\"", "k3: null"], values.Select(static value => value.Key + ": " + value.Value.GetRawText()));
        await Client.Type.UnknownValuePutAsync(values);
    }

    [Scenario(["ModelValue_get", "ModelValue_put"])]
    public async Task Objects()
    {
        IDictionary<string, InnerModel> values = await Client.Type.ModelValueGetAsync();

        Assert.Equal(["k1: hello", "k2: world"], values.Select(static value => value.Key + ": " + value.Value.Property));
        await Client.Type.ModelValuePutAsync(values);
    }

    [Scenario(["RecursiveModelValue_get", "RecursiveModelValue_put"])]
    public async Task Objects_that_hold_their_like()
    {
        IDictionary<string, InnerModel> values = await Client.Type.RecursiveModelValueGetAsync();

        Assert.Equal("hello", values["k1"].Property);
        Assert.Empty(values["k1"].Children!);
        Assert.Equal("inner world", values["k2"].Children!["k2.1"].Property);
        await Client.Type.RecursiveModelValuePutAsync(values);
    }

    [Scenario(["NullableFloatValue_get", "NullableFloatValue_put"])]
    public async Task Numbers_and_null()
    {
        IDictionary<string, float?> values = await Client.Type.NullableFloatValueGetAsync();

        Assert.Equal(new Dictionary<string, float?> { ["k1"] = 1.25f, ["k2"] = 0.5f, ["k3"] = null }, values);
        await Client.Type.NullableFloatValuePutAsync(values);
    }
}
