using Spector.EncodeDuration;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Durations of ISO 8601, and as numbers of seconds or milliseconds, in a header.</summary>
[Scenarios("Encode_Duration")]
public sealed class DurationHeaderTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Header_default")]
    public async Task A_duration()
    {
        await Client.Encode.HeaderDefaultAsync(TimeSpan.FromDays(40));
    }

    [Scenario("Header_iso8601")]
    public async Task A_duration_of_ISO_8601()
    {
        await Client.Encode.HeaderIso8601Async(TimeSpan.FromDays(40));
    }

    [Scenario("Header_int32Seconds")]
    public async Task Whole_seconds()
    {
        await Client.Encode.HeaderInt32SecondsAsync(36);
    }

    [Scenario("Header_floatSeconds")]
    public async Task Seconds()
    {
        await Client.Encode.HeaderFloatSecondsAsync(35.625);
    }

    [Scenario("Header_float64Seconds")]
    public async Task Seconds_of_double_precision()
    {
        await Client.Encode.HeaderFloat64SecondsAsync(35.625);
    }

    [Scenario("Header_int32Milliseconds")]
    public async Task Whole_milliseconds()
    {
        await Client.Encode.HeaderInt32MillisecondsAsync(36000);
    }

    [Scenario("Header_floatMilliseconds")]
    public async Task Milliseconds()
    {
        await Client.Encode.HeaderFloatMillisecondsAsync(35625);
    }

    [Scenario("Header_float64Milliseconds")]
    public async Task Milliseconds_of_double_precision()
    {
        await Client.Encode.HeaderFloat64MillisecondsAsync(35625);
    }

    [Scenario("Header_int32SecondsLargerUnit")]
    public async Task Minutes_in_whole_seconds()
    {
        await Client.Encode.HeaderInt32SecondsLargerUnitAsync(120);
    }

    [Scenario("Header_floatSecondsLargerUnit")]
    public async Task Minutes_in_seconds()
    {
        await Client.Encode.HeaderFloatSecondsLargerUnitAsync(150);
    }

    [Scenario("Header_int32MillisecondsLargerUnit")]
    public async Task Minutes_in_whole_milliseconds()
    {
        await Client.Encode.HeaderInt32MillisecondsLargerUnitAsync(180000);
    }

    [Scenario("Header_floatMillisecondsLargerUnit")]
    public async Task Minutes_in_milliseconds()
    {
        await Client.Encode.HeaderFloatMillisecondsLargerUnitAsync(210000);
    }

    [Scenario("Header_int32MillisecondsArray")]
    public async Task A_list_of_whole_milliseconds()
    {
        await Client.Encode.HeaderInt32MillisecondsArrayAsync([36000, 47000]);
    }

    [Scenario("Header_iso8601Array")]
    public async Task A_list_of_durations()
    {
        await Client.Encode.HeaderIso8601ArrayAsync([TimeSpan.FromDays(40), TimeSpan.FromDays(50)]);
    }
}
