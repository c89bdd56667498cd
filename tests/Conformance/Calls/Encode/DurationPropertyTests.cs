using Spector.EncodeDuration;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Durations of ISO 8601, and as numbers of seconds or milliseconds, in a property.</summary>
[Scenarios("Encode_Duration")]
public sealed class DurationPropertyTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Property_default")]
    public async Task A_duration()
    {
        var model = new PropertyDefaultDurationProperty { Value = TimeSpan.FromDays(40) };

        PropertyDefaultDurationProperty same = await Client.Encode.PropertyDefaultAsync(model);

        Assert.Equal(TimeSpan.FromDays(40), same.Value);
    }

    [Scenario("Property_iso8601")]
    public async Task A_duration_of_ISO_8601()
    {
        var model = new PropertyIso8601DurationProperty { Value = TimeSpan.FromDays(40) };

        PropertyIso8601DurationProperty same = await Client.Encode.PropertyIso8601Async(model);

        Assert.Equal(TimeSpan.FromDays(40), same.Value);
    }

    [Scenario("Property_int32Seconds")]
    public async Task Whole_seconds()
    {
        var model = new PropertyInt32SecondsDurationProperty { Value = 36 };

        PropertyInt32SecondsDurationProperty same = await Client.Encode.PropertyInt32SecondsAsync(model);

        Assert.Equal(36, same.Value);
    }

    [Scenario("Property_floatSeconds")]
    public async Task Seconds()
    {
        var model = new PropertyFloatSecondsDurationProperty { Value = 35.625 };

        PropertyFloatSecondsDurationProperty same = await Client.Encode.PropertyFloatSecondsAsync(model);

        Assert.Equal(35.625, same.Value);
    }

    [Scenario("Property_float64Seconds")]
    public async Task Seconds_of_double_precision()
    {
        var model = new PropertyFloat64SecondsDurationProperty { Value = 35.625 };

        PropertyFloat64SecondsDurationProperty same = await Client.Encode.PropertyFloat64SecondsAsync(model);

        Assert.Equal(35.625, same.Value);
    }

    [Scenario("Property_int32Milliseconds")]
    public async Task Whole_milliseconds()
    {
        var model = new PropertyInt32MillisecondsDurationProperty { Value = 36000 };

        PropertyInt32MillisecondsDurationProperty same = await Client.Encode.PropertyInt32MillisecondsAsync(model);

        Assert.Equal(36000, same.Value);
    }

    [Scenario("Property_floatMilliseconds")]
    public async Task Milliseconds()
    {
        var model = new PropertyFloatMillisecondsDurationProperty { Value = 35625 };

        PropertyFloatMillisecondsDurationProperty same = await Client.Encode.PropertyFloatMillisecondsAsync(model);

        Assert.Equal(35625, same.Value);
    }

    [Scenario("Property_float64Milliseconds")]
    public async Task Milliseconds_of_double_precision()
    {
        var model = new PropertyFloat64MillisecondsDurationProperty { Value = 35625 };

        PropertyFloat64MillisecondsDurationProperty same = await Client.Encode.PropertyFloat64MillisecondsAsync(model);

        Assert.Equal(35625, same.Value);
    }

    [Scenario("Property_int32SecondsLargerUnit")]
    public async Task Minutes_in_whole_seconds()
    {
        var model = new PropertyInt32SecondsLargerUnitDurationProperty { Value = 120 };

        PropertyInt32SecondsLargerUnitDurationProperty same = await Client.Encode.PropertyInt32SecondsLargerUnitAsync(model);

        Assert.Equal(120, same.Value);
    }

    [Scenario("Property_floatSecondsLargerUnit")]
    public async Task Minutes_in_seconds()
    {
        var model = new PropertyFloatSecondsLargerUnitDurationProperty { Value = 150 };

        PropertyFloatSecondsLargerUnitDurationProperty same = await Client.Encode.PropertyFloatSecondsLargerUnitAsync(model);

        Assert.Equal(150, same.Value);
    }

    [Scenario("Property_int32MillisecondsLargerUnit")]
    public async Task Minutes_in_whole_milliseconds()
    {
        var model = new PropertyInt32MillisecondsLargerUnitDurationProperty { Value = 180000 };

        PropertyInt32MillisecondsLargerUnitDurationProperty same = await Client.Encode.PropertyInt32MillisecondsLargerUnitAsync(model);

        Assert.Equal(180000, same.Value);
    }

    [Scenario("Property_floatMillisecondsLargerUnit")]
    public async Task Minutes_in_milliseconds()
    {
        var model = new PropertyFloatMillisecondsLargerUnitDurationProperty { Value = 210000 };

        PropertyFloatMillisecondsLargerUnitDurationProperty same = await Client.Encode.PropertyFloatMillisecondsLargerUnitAsync(model);

        Assert.Equal(210000, same.Value);
    }

    [Scenario("Property_floatSecondsArray")]
    public async Task A_list_of_seconds()
    {
        var model = new PropertyFloatSecondsDurationArrayProperty { Value = [35.625f, 46.75f] };

        PropertyFloatSecondsDurationArrayProperty same = await Client.Encode.PropertyFloatSecondsArrayAsync(model);

        Assert.Equal([35.625f, 46.75f], same.Value);
    }

    [Scenario("Property_floatMillisecondsArray")]
    public async Task A_list_of_milliseconds()
    {
        var model = new PropertyFloatMillisecondsDurationArrayProperty { Value = [35625f, 46750f] };

        PropertyFloatMillisecondsDurationArrayProperty same = await Client.Encode.PropertyFloatMillisecondsArrayAsync(model);

        Assert.Equal([35625f, 46750f], same.Value);
    }
}
