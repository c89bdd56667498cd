using Spector.TypeEnumExtensible;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>An enumeration that the document leaves open: a string, or one of these.</summary>
[Scenarios("Type_Enum_Extensible_String")]
public sealed class EnumExtensibleTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["getKnownValue", "putKnownValue"])]
    public async Task A_value_that_the_document_names()
    {
        DaysOfWeekExtensibleEnum day = await Client.Type.StringGetKnownValueAsync();

        Assert.Equal(DaysOfWeekExtensibleEnum.Monday, day);
        await Client.Type.StringPutKnownValueAsync(day);
    }

    [Scenario(["getUnknownValue", "putUnknownValue"])]
    public async Task A_value_that_the_document_does_not_name()
    {
        DaysOfWeekExtensibleEnum day = await Client.Type.StringGetUnknownValueAsync();

        Assert.Equal("Weekend", day.Value);
        await Client.Type.StringPutUnknownValueAsync(new DaysOfWeekExtensibleEnum("Weekend"));
    }
}
