using Spector.EncodeArray;

namespace ReduGen.Conformance.Calls.Encode;

/// <summary>Arrays inside of one string. The documents say no more than that it is a string.</summary>
[Scenarios("Encode_Array_Property")]
public sealed class ArrayTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("commaDelimited")]
    public async Task Strings_between_commas()
    {
        var colors = new CommaDelimitedArrayProperty { Value = "blue,red,green" };

        CommaDelimitedArrayProperty same = await Client.Encode.PropertyCommaDelimitedAsync(colors);

        Assert.Equal("blue,red,green", same.Value);
    }

    [Scenario("spaceDelimited")]
    public async Task Strings_between_spaces()
    {
        var colors = new SpaceDelimitedArrayProperty { Value = "blue red green" };

        SpaceDelimitedArrayProperty same = await Client.Encode.PropertySpaceDelimitedAsync(colors);

        Assert.Equal("blue red green", same.Value);
    }

    [Scenario("pipeDelimited")]
    public async Task Strings_between_pipes()
    {
        var colors = new PipeDelimitedArrayProperty { Value = "blue|red|green" };

        PipeDelimitedArrayProperty same = await Client.Encode.PropertyPipeDelimitedAsync(colors);

        Assert.Equal("blue|red|green", same.Value);
    }

    [Scenario("newlineDelimited")]
    public async Task Strings_between_newlines()
    {
        var colors = new NewlineDelimitedArrayProperty { Value = "blue\nred\ngreen" };

        NewlineDelimitedArrayProperty same = await Client.Encode.PropertyNewlineDelimitedAsync(colors);

        Assert.Equal("blue\nred\ngreen", same.Value);
    }

    [Scenario("enumCommaDelimited")]
    public async Task Values_of_an_enumeration_between_commas()
    {
        var colors = new CommaDelimitedEnumArrayProperty { Value = "blue,red,green" };

        CommaDelimitedEnumArrayProperty same = await Client.Encode.PropertyEnumCommaDelimitedAsync(colors);

        Assert.Equal("blue,red,green", same.Value);
    }

    [Scenario("enumSpaceDelimited")]
    public async Task Values_of_an_enumeration_between_spaces()
    {
        var colors = new SpaceDelimitedEnumArrayProperty { Value = "blue red green" };

        SpaceDelimitedEnumArrayProperty same = await Client.Encode.PropertyEnumSpaceDelimitedAsync(colors);

        Assert.Equal("blue red green", same.Value);
    }

    [Scenario("enumPipeDelimited")]
    public async Task Values_of_an_enumeration_between_pipes()
    {
        var colors = new PipeDelimitedEnumArrayProperty { Value = "blue|red|green" };

        PipeDelimitedEnumArrayProperty same = await Client.Encode.PropertyEnumPipeDelimitedAsync(colors);

        Assert.Equal("blue|red|green", same.Value);
    }

    [Scenario("enumNewlineDelimited")]
    public async Task Values_of_an_enumeration_between_newlines()
    {
        var colors = new NewlineDelimitedEnumArrayProperty { Value = "blue\nred\ngreen" };

        NewlineDelimitedEnumArrayProperty same = await Client.Encode.PropertyEnumNewlineDelimitedAsync(colors);

        Assert.Equal("blue\nred\ngreen", same.Value);
    }

    [Scenario("extensibleEnumCommaDelimited")]
    public async Task Values_of_an_open_enumeration_between_commas()
    {
        var colors = new CommaDelimitedExtensibleEnumArrayProperty { Value = "blue,red,green" };

        CommaDelimitedExtensibleEnumArrayProperty same = await Client.Encode.PropertyExtensibleEnumCommaDelimitedAsync(colors);

        Assert.Equal("blue,red,green", same.Value);
    }

    [Scenario("extensibleEnumSpaceDelimited")]
    public async Task Values_of_an_open_enumeration_between_spaces()
    {
        var colors = new SpaceDelimitedExtensibleEnumArrayProperty { Value = "blue red green" };

        SpaceDelimitedExtensibleEnumArrayProperty same = await Client.Encode.PropertyExtensibleEnumSpaceDelimitedAsync(colors);

        Assert.Equal("blue red green", same.Value);
    }

    [Scenario("extensibleEnumPipeDelimited")]
    public async Task Values_of_an_open_enumeration_between_pipes()
    {
        var colors = new PipeDelimitedExtensibleEnumArrayProperty { Value = "blue|red|green" };

        PipeDelimitedExtensibleEnumArrayProperty same = await Client.Encode.PropertyExtensibleEnumPipeDelimitedAsync(colors);

        Assert.Equal("blue|red|green", same.Value);
    }

    [Scenario("extensibleEnumNewlineDelimited")]
    public async Task Values_of_an_open_enumeration_between_newlines()
    {
        var colors = new NewlineDelimitedExtensibleEnumArrayProperty { Value = "blue\nred\ngreen" };

        NewlineDelimitedExtensibleEnumArrayProperty same = await Client.Encode.PropertyExtensibleEnumNewlineDelimitedAsync(colors);

        Assert.Equal("blue\nred\ngreen", same.Value);
    }
}
