using Spector.EncodeDuration;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Durations of ISO 8601, and as numbers of seconds or milliseconds, in a query.</summary>
[Scenarios("Encode_Duration")]
public sealed class DurationQueryTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Query_default")]
    public async Task A_duration()
    {
        await Client.Encode.QueryDefaultAsync(TimeSpan.FromDays(40));
    }

    [Scenario("Query_iso8601")]
    public async Task A_duration_of_ISO_8601()
    {
        await Client.Encode.QueryIso8601Async(TimeSpan.FromDays(40));
    }

    [Scenario("Query_int32Seconds")]
    public async Task Whole_seconds()
    {
        await Client.Encode.QueryInt32SecondsAsync(36);
    }

    [Scenario("Query_floatSeconds")]
    public async Task Seconds()
    {
        await Client.Encode.QueryFloatSecondsAsync(35.625);
    }

    [Scenario("Query_float64Seconds")]
    public async Task Seconds_of_double_precision()
    {
        await Client.Encode.QueryFloat64SecondsAsync(35.625);
    }

    [Scenario("Query_int32Milliseconds")]
    public async Task Whole_milliseconds()
    {
        await Client.Encode.QueryInt32MillisecondsAsync(36000);
    }

    [Scenario("Query_floatMilliseconds")]
    public async Task Milliseconds()
    {
        await Client.Encode.QueryFloatMillisecondsAsync(35625);
    }

    [Scenario("Query_float64Milliseconds")]
    public async Task Milliseconds_of_double_precision()
    {
        await Client.Encode.QueryFloat64MillisecondsAsync(35625);
    }

    [Scenario("Query_int32SecondsLargerUnit")]
    public async Task Minutes_in_whole_seconds()
    {
        await Client.Encode.QueryInt32SecondsLargerUnitAsync(120);
    }

    [Scenario("Query_floatSecondsLargerUnit")]
    public async Task Minutes_in_seconds()
    {
        await Client.Encode.QueryFloatSecondsLargerUnitAsync(150);
    }

    [Scenario("Query_int32MillisecondsLargerUnit")]
    public async Task Minutes_in_whole_milliseconds()
    {
        await Client.Encode.QueryInt32MillisecondsLargerUnitAsync(180000);
    }

    [Scenario("Query_floatMillisecondsLargerUnit")]
    public async Task Minutes_in_milliseconds()
    {
        await Client.Encode.QueryFloatMillisecondsLargerUnitAsync(210000);
    }

    [Scenario("Query_int32SecondsArray")]
    public async Task A_list_of_whole_seconds()
    {
        await Client.Encode.QueryInt32SecondsArrayAsync([36, 47]);
    }

    [Scenario("Query_int32MillisecondsArray")]
    public async Task A_list_of_whole_milliseconds()
    {
        await Client.Encode.QueryInt32MillisecondsArrayAsync([36000, 47000]);
    }

    [Scenario("Lossy_intSeconds")]
    public async Task Seconds_that_lose_their_fraction()
    {
        await Client.Encode.LossyIntSecondsAsync(36);
    }

    [Scenario("Lossy_intMilliseconds")]
    public async Task Milliseconds_that_lose_their_fraction()
    {
        await Client.Encode.LossyIntMillisecondsAsync(36250);
    }
}
