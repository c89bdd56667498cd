using System.Text.Json;
using Spector.TypeArray;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>Arrays of every kind of item, as a whole body.</summary>
[Scenarios("Type_Array")]
public sealed class ArrayTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["Int32Value_get", "Int32Value_put"])]
    public async Task Integers_of_32_bits()
    {
        IReadOnlyList<int> items = await Client.Type.Int32ValueGetAsync();

        Assert.Equal([1, 2], items);
        await Client.Type.Int32ValuePutAsync(items);
    }

    [Scenario(["Int64Value_get", "Int64Value_put"])]
    public async Task Integers_of_64_bits()
    {
        IReadOnlyList<long> items = await Client.Type.Int64ValueGetAsync();

        Assert.Equal([9007199254740991, -9007199254740991], items);
        await Client.Type.Int64ValuePutAsync(items);
    }

    [Scenario(["BooleanValue_get", "BooleanValue_put"])]
    public async Task Booleans()
    {
        IReadOnlyList<bool> items = await Client.Type.BooleanValueGetAsync();

        Assert.Equal([true, false], items);
        await Client.Type.BooleanValuePutAsync(items);
    }

    [Scenario(["StringValue_get", "StringValue_put"])]
    public async Task Strings_and_an_empty_one()
    {
        IReadOnlyList<string> items = await Client.Type.StringValueGetAsync();

        Assert.Equal(["hello", ""], items);
        await Client.Type.StringValuePutAsync(items);
    }

    [Scenario(["Float32Value_get", "Float32Value_put"])]
    public async Task Numbers_of_single_precision()
    {
        IReadOnlyList<float> items = await Client.Type.Float32ValueGetAsync();

        Assert.Equal([43.125f], items);
        await Client.Type.Float32ValuePutAsync(items);
    }

    [Scenario(["DatetimeValue_get", "DatetimeValue_put"])]
    public async Task Dates_and_times()
    {
        IReadOnlyList<DateTimeOffset> items = await Client.Type.DatetimeValueGetAsync();

        Assert.Equal([new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero)], items);
        await Client.Type.DatetimeValuePutAsync(items);
    }

    [Scenario(["DurationValue_get", "DurationValue_put"])]
    public async Task Durations()
    {
        IReadOnlyList<TimeSpan> items = await Client.Type.DurationValueGetAsync();

        Assert.Equal([new TimeSpan(123, 22, 14, 12, 11)], items);
        await Client.Type.DurationValuePutAsync(items);
    }

    [Scenario(["UnknownValue_get", "UnknownValue_put"])]
    public async Task Values_of_any_kind()
    {
        IReadOnlyList<JsonElement> items = await Client.Type.UnknownValueGetAsync();

        Assert.Equal(["1", "\"hello\"", "null"], items.Select(static item => item.GetRawText()));
        await Client.Type.UnknownValuePutAsync(items);
    }

    [Scenario(["ModelValue_get", "ModelValue_put"])]
    public async Task Objects()
    {
        IReadOnlyList<InnerModel> items = await Client.Type.ModelValueGetAsync();

        Assert.Equal(["hello", "world"], items.Select(static item => item.Property));
        await Client.Type.ModelValuePutAsync(items);
    }

    [Scenario(["NullableFloatValue_get", "NullableFloatValue_put"])]
    public async Task Numbers_and_null()
    {
        IReadOnlyList<float?> items = await Client.Type.NullableFloatValueGetAsync();

        Assert.Equal([1.25f, null, 3f], items);
        await Client.Type.NullableFloatValuePutAsync(items);
    }

    [Scenario(["NullableBooleanValue_get", "NullableBooleanValue_put"])]
    public async Task Booleans_and_null()
    {
        IReadOnlyList<bool?> items = await Client.Type.NullableBooleanValueGetAsync();

        Assert.Equal([true, null, false], items);
        await Client.Type.NullableBooleanValuePutAsync(items);
    }

    [Scenario(["NullableInt32Value_get", "NullableInt32Value_put"])]
    public async Task Integers_and_null()
    {
        IReadOnlyList<int?> items = await Client.Type.NullableInt32ValueGetAsync();

        Assert.Equal([1, null, 3], items);
        await Client.Type.NullableInt32ValuePutAsync(items);
    }

    [Scenario(["NullableStringValue_get", "NullableStringValue_put"])]
    public async Task Strings_and_null()
    {
        IReadOnlyList<string?> items = await Client.Type.NullableStringValueGetAsync();

        Assert.Equal(["hello", null, "world"], items);
        await Client.Type.NullableStringValuePutAsync(items);
    }

    [Scenario(["NullableModelValue_get", "NullableModelValue_put"])]
    public async Task Objects_and_null()
    {
        IReadOnlyList<InnerModel?> items = await Client.Type.NullableModelValueGetAsync();

        Assert.Equal(["hello", null, "world"], items.Select(static item => item?.Property));
        await Client.Type.NullableModelValuePutAsync(items);
    }

    [Scenario("ModelValue_get")]
    public async Task Objects_one_by_one_while_they_arrive()
    {
        var properties = new List<string>();
        await foreach (InnerModel item in Client.Type.ModelValueGetStreamAsync())
        {
            properties.Add(item.Property);
        }

        Assert.Equal(["hello", "world"], properties);
    }
}
