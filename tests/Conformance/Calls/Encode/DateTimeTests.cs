using Spector.EncodeDateTime;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Dates and times of RFC 3339 and RFC 7231, and as seconds since 1970.</summary>
[Scenarios("Encode_Datetime")]
public sealed class DateTimeTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    private static readonly DateTimeOffset Evening = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Afternoon = new(2022, 8, 26, 14, 38, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Monday = DateTimeOffset.FromUnixTimeSeconds(1686566864);

    private static readonly DateTimeOffset Wednesday = DateTimeOffset.FromUnixTimeSeconds(1686734256);

    [Scenario("Query_default")]
    public async Task A_date_and_time_in_a_query()
    {
        await Client.Encode.QueryDefaultAsync(Evening);
    }

    [Scenario("Query_rfc3339")]
    public async Task RFC_3339_in_a_query()
    {
        await Client.Encode.QueryRfc3339Async(Evening);
    }

    [Scenario("Query_rfc7231")]
    public async Task RFC_7231_in_a_query()
    {
        await Client.Encode.QueryRfc7231Async(Afternoon);
    }

    [Scenario("Query_unixTimestamp")]
    public async Task Seconds_since_1970_in_a_query()
    {
        await Client.Encode.QueryUnixTimestampAsync(Monday);
    }

    [Scenario("Query_unixTimestampArray")]
    public async Task A_list_of_seconds_since_1970_in_a_query()
    {
        await Client.Encode.QueryUnixTimestampArrayAsync([Monday, Wednesday]);
    }

    [Scenario("Header_default")]
    public async Task A_date_and_time_in_a_header()
    {
        await Client.Encode.HeaderDefaultAsync(Afternoon);
    }

    [Scenario("Header_rfc3339")]
    public async Task RFC_3339_in_a_header()
    {
        await Client.Encode.HeaderRfc3339Async(Evening);
    }

    [Scenario("Header_rfc7231")]
    public async Task RFC_7231_in_a_header()
    {
        await Client.Encode.HeaderRfc7231Async(Afternoon);
    }

    [Scenario("Header_unixTimestamp")]
    public async Task Seconds_since_1970_in_a_header()
    {
        await Client.Encode.HeaderUnixTimestampAsync(Monday);
    }

    [Scenario("Header_unixTimestampArray")]
    public async Task A_list_of_seconds_since_1970_in_a_header()
    {
        await Client.Encode.HeaderUnixTimestampArrayAsync([Monday, Wednesday]);
    }

    [Scenario("Property_default")]
    public async Task A_date_and_time_in_a_property()
    {
        var model = new DefaultDatetimeProperty { Value = Evening };

        DefaultDatetimeProperty same = await Client.Encode.PropertyDefaultAsync(model);

        Assert.Equal(Evening, same.Value);
    }

    [Scenario("Property_rfc3339")]
    public async Task RFC_3339_in_a_property()
    {
        var model = new Rfc3339DatetimeProperty { Value = Evening };

        Rfc3339DatetimeProperty same = await Client.Encode.PropertyRfc3339Async(model);

        Assert.Equal(Evening, same.Value);
    }

    [Scenario("Property_rfc7231")]
    public async Task RFC_7231_in_a_property()
    {
        var model = new Rfc7231DatetimeProperty { Value = Afternoon };

        Rfc7231DatetimeProperty same = await Client.Encode.PropertyRfc7231Async(model);

        Assert.Equal(Afternoon, same.Value);
    }

    [Scenario("Property_unixTimestamp")]
    public async Task Seconds_since_1970_in_a_property()
    {
        var model = new UnixTimestampDatetimeProperty { Value = Monday };

        UnixTimestampDatetimeProperty same = await Client.Encode.PropertyUnixTimestampAsync(model);

        Assert.Equal(Monday, same.Value);
    }

    [Scenario("Property_unixTimestampArray")]
    public async Task A_list_of_seconds_since_1970_in_a_property()
    {
        var model = new UnixTimestampArrayDatetimeProperty { Value = [Monday, Wednesday] };

        UnixTimestampArrayDatetimeProperty same = await Client.Encode.PropertyUnixTimestampArrayAsync(model);

        Assert.Equal([Monday, Wednesday], same.Value);
    }

    [Scenario("ResponseHeader_default")]
    public async Task A_date_and_time_in_a_header_of_the_response()
    {
        var response = await Client.Encode.ResponseHeaderDefaultResponseAsync();

        Assert.Equal(Afternoon, response.TypedHeaders.Value);
    }

    [Scenario("ResponseHeader_rfc3339")]
    public async Task RFC_3339_in_a_header_of_the_response()
    {
        var response = await Client.Encode.ResponseHeaderRfc3339ResponseAsync();

        Assert.Equal(Evening, response.TypedHeaders.Value);
    }

    [Scenario("ResponseHeader_rfc7231")]
    public async Task RFC_7231_in_a_header_of_the_response()
    {
        var response = await Client.Encode.ResponseHeaderRfc7231ResponseAsync();

        Assert.Equal(Afternoon, response.TypedHeaders.Value);
    }

    [Scenario("ResponseHeader_unixTimestamp")]
    public async Task Seconds_since_1970_in_a_header_of_the_response()
    {
        var response = await Client.Encode.ResponseHeaderUnixTimestampResponseAsync();

        Assert.Equal(Monday, response.TypedHeaders.Value);
    }
}
