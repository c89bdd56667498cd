using System.Net;
using Spector.TypeEnumFixed;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>An enumeration whose values are all in the document.</summary>
[Scenarios("Type_Enum_Fixed_String")]
public sealed class EnumFixedTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["getKnownValue", "putKnownValue"])]
    public async Task A_value_of_the_document()
    {
        DaysOfWeekEnum day = await Client.Type.StringGetKnownValueAsync();

        Assert.Equal(DaysOfWeekEnum.Monday, day);
        await Client.Type.StringPutKnownValueAsync(day);
    }

    [Scenario("putUnknownValue")]
    public async Task The_server_refuses_another_value()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Client.Type.StringPutUnknownValueAsync(new DaysOfWeekEnum("Weekend")));

        Assert.Equal(HttpStatusCode.InternalServerError, error.Status);
    }
}
