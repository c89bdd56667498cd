using Spector.TypePropertyOptionality;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>An optional property of every kind of value, there and absent.</summary>
[Scenarios("Type_Property_Optional")]
public sealed class PropertyOptionalityTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["String_getAll", "String_putAll", "String_getDefault", "String_putDefault"])]
    public async Task A_string_or_none()
    {
        StringProperty all = await Client.Type.StringGetAllAsync();
        StringProperty none = await Client.Type.StringGetDefaultAsync();

        Assert.Equal("hello", all.Property);
        Assert.Null(none.Property);
        await Client.Type.StringPutAllAsync(new StringProperty { Property = "hello" });
        await Client.Type.StringPutDefaultAsync(new StringProperty());
    }

    [Scenario(["Bytes_getAll", "Bytes_putAll", "Bytes_getDefault", "Bytes_putDefault"])]
    public async Task Bytes_or_none()
    {
        BytesProperty all = await Client.Type.BytesGetAllAsync();
        BytesProperty none = await Client.Type.BytesGetDefaultAsync();

        Assert.Equal("hello, world!"u8.ToArray(), all.Property);
        Assert.Null(none.Property);
        await Client.Type.BytesPutAllAsync(new BytesProperty { Property = "hello, world!"u8.ToArray() });
        await Client.Type.BytesPutDefaultAsync(new BytesProperty());
    }

    [Scenario(["Datetime_getAll", "Datetime_putAll", "Datetime_getDefault", "Datetime_putDefault"])]
    public async Task A_date_and_time_or_none()
    {
        DatetimeProperty all = await Client.Type.DatetimeGetAllAsync();
        DatetimeProperty none = await Client.Type.DatetimeGetDefaultAsync();

        Assert.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), all.Property);
        Assert.Null(none.Property);
        await Client.Type.DatetimePutAllAsync(new DatetimeProperty
        {
            Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero),
        });
        await Client.Type.DatetimePutDefaultAsync(new DatetimeProperty());
    }

    [Scenario(["Duration_getAll", "Duration_putAll", "Duration_getDefault", "Duration_putDefault"])]
    public async Task A_duration_or_none()
    {
        DurationProperty all = await Client.Type.DurationGetAllAsync();
        DurationProperty none = await Client.Type.DurationGetDefaultAsync();

        Assert.Equal(new TimeSpan(123, 22, 14, 12, 11), all.Property);
        Assert.Null(none.Property);
        await Client.Type.DurationPutAllAsync(new DurationProperty { Property = new TimeSpan(123, 22, 14, 12, 11) });
        await Client.Type.DurationPutDefaultAsync(new DurationProperty());
    }

    [Scenario(["PlainDate_getAll", "PlainDate_putAll", "PlainDate_getDefault", "PlainDate_putDefault"])]
    public async Task A_date_or_none()
    {
        PlainDateProperty all = await Client.Type.PlainDateGetAllAsync();
        PlainDateProperty none = await Client.Type.PlainDateGetDefaultAsync();

        Assert.Equal(new DateOnly(2022, 12, 12), all.Property);
        Assert.Null(none.Property);
        await Client.Type.PlainDatePutAllAsync(new PlainDateProperty { Property = new DateOnly(2022, 12, 12) });
        await Client.Type.PlainDatePutDefaultAsync(new PlainDateProperty());
    }

    [Scenario(["PlainTime_getAll", "PlainTime_putAll", "PlainTime_getDefault", "PlainTime_putDefault"])]
    public async Task A_time_or_none()
    {
        PlainTimeProperty all = await Client.Type.PlainTimeGetAllAsync();
        PlainTimeProperty none = await Client.Type.PlainTimeGetDefaultAsync();

        Assert.Equal(new TimeOnly(13, 6, 12), all.Property);
        Assert.Null(none.Property);
        await Client.Type.PlainTimePutAllAsync(new PlainTimeProperty { Property = new TimeOnly(13, 6, 12) });
        await Client.Type.PlainTimePutDefaultAsync(new PlainTimeProperty());
    }

    [Scenario(["CollectionsByte_getAll", "CollectionsByte_putAll", "CollectionsByte_getDefault", "CollectionsByte_putDefault"])]
    public async Task A_list_of_bytes_or_none()
    {
        CollectionsByteProperty all = await Client.Type.CollectionsByteGetAllAsync();
        CollectionsByteProperty none = await Client.Type.CollectionsByteGetDefaultAsync();

        Assert.Equal(["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()], all.Property);
        Assert.Null(none.Property);
        await Client.Type.CollectionsBytePutAllAsync(new CollectionsByteProperty
        {
            Property = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()],
        });
        await Client.Type.CollectionsBytePutDefaultAsync(new CollectionsByteProperty());
    }

    [Scenario(["CollectionsModel_getAll", "CollectionsModel_putAll", "CollectionsModel_getDefault", "CollectionsModel_putDefault"])]
    public async Task A_list_of_objects_or_none()
    {
        CollectionsModelProperty all = await Client.Type.CollectionsModelGetAllAsync();
        CollectionsModelProperty none = await Client.Type.CollectionsModelGetDefaultAsync();

        Assert.Equal(["hello", "world"], all.Property!.Select(static item => item.Property));
        Assert.Null(none.Property);
        await Client.Type.CollectionsModelPutAllAsync(new CollectionsModelProperty
        {
            Property = [new StringProperty { Property = "hello" }, new StringProperty { Property = "world" }],
        });
        await Client.Type.CollectionsModelPutDefaultAsync(new CollectionsModelProperty());
    }

    [Scenario(["StringLiteral_getAll", "StringLiteral_putAll", "StringLiteral_getDefault", "StringLiteral_putDefault"])]
    public async Task The_one_string_that_is_allowed_or_none()
    {
        StringLiteralProperty all = await Client.Type.StringLiteralGetAllAsync();
        StringLiteralProperty none = await Client.Type.StringLiteralGetDefaultAsync();

        Assert.Equal("hello", all.Property);
        Assert.Null(none.Property);
        await Client.Type.StringLiteralPutAllAsync(new StringLiteralProperty { Property = "hello" });
        await Client.Type.StringLiteralPutDefaultAsync(new StringLiteralProperty());
    }

    [Scenario(["IntLiteral_getAll", "IntLiteral_putAll", "IntLiteral_getDefault", "IntLiteral_putDefault"])]
    public async Task The_one_integer_that_is_allowed_or_none()
    {
        IntLiteralProperty all = await Client.Type.IntLiteralGetAllAsync();
        IntLiteralProperty none = await Client.Type.IntLiteralGetDefaultAsync();

        Assert.Equal(1, all.Property);
        Assert.Null(none.Property);
        await Client.Type.IntLiteralPutAllAsync(new IntLiteralProperty { Property = 1 });
        await Client.Type.IntLiteralPutDefaultAsync(new IntLiteralProperty());
    }

    [Scenario(["FloatLiteral_getAll", "FloatLiteral_putAll", "FloatLiteral_getDefault", "FloatLiteral_putDefault"])]
    public async Task The_one_number_that_is_allowed_or_none()
    {
        FloatLiteralProperty all = await Client.Type.FloatLiteralGetAllAsync();
        FloatLiteralProperty none = await Client.Type.FloatLiteralGetDefaultAsync();

        Assert.Equal(1.25, all.Property);
        Assert.Null(none.Property);
        await Client.Type.FloatLiteralPutAllAsync(new FloatLiteralProperty { Property = 1.25 });
        await Client.Type.FloatLiteralPutDefaultAsync(new FloatLiteralProperty());
    }

    [Scenario(["BooleanLiteral_getAll", "BooleanLiteral_putAll", "BooleanLiteral_getDefault", "BooleanLiteral_putDefault"])]
    public async Task The_one_boolean_that_is_allowed_or_none()
    {
        BooleanLiteralProperty all = await Client.Type.BooleanLiteralGetAllAsync();
        BooleanLiteralProperty none = await Client.Type.BooleanLiteralGetDefaultAsync();

        Assert.Equal(true, all.Property);
        Assert.Null(none.Property);
        await Client.Type.BooleanLiteralPutAllAsync(new BooleanLiteralProperty { Property = true });
        await Client.Type.BooleanLiteralPutDefaultAsync(new BooleanLiteralProperty());
    }

    [Scenario(["UnionStringLiteral_getAll", "UnionStringLiteral_putAll", "UnionStringLiteral_getDefault", "UnionStringLiteral_putDefault"])]
    public async Task One_of_some_strings_or_none()
    {
        UnionStringLiteralProperty all = await Client.Type.UnionStringLiteralGetAllAsync();
        UnionStringLiteralProperty none = await Client.Type.UnionStringLiteralGetDefaultAsync();

        Assert.Equal(UnionStringLiteralPropertyProperty.World, all.Property);
        Assert.Null(none.Property);
        await Client.Type.UnionStringLiteralPutAllAsync(new UnionStringLiteralProperty
        {
            Property = UnionStringLiteralPropertyProperty.World,
        });
        await Client.Type.UnionStringLiteralPutDefaultAsync(new UnionStringLiteralProperty());
    }

    [Scenario(["UnionIntLiteral_getAll", "UnionIntLiteral_putAll", "UnionIntLiteral_getDefault", "UnionIntLiteral_putDefault"])]
    public async Task One_of_some_integers_or_none()
    {
        UnionIntLiteralProperty all = await Client.Type.UnionIntLiteralGetAllAsync();
        UnionIntLiteralProperty none = await Client.Type.UnionIntLiteralGetDefaultAsync();

        Assert.Equal(UnionIntLiteralPropertyProperty._2, all.Property);
        Assert.Null(none.Property);
        await Client.Type.UnionIntLiteralPutAllAsync(new UnionIntLiteralProperty { Property = UnionIntLiteralPropertyProperty._2 });
        await Client.Type.UnionIntLiteralPutDefaultAsync(new UnionIntLiteralProperty());
    }

    [Scenario(["UnionFloatLiteral_getAll", "UnionFloatLiteral_putAll", "UnionFloatLiteral_getDefault", "UnionFloatLiteral_putDefault"])]
    public async Task One_of_some_numbers_or_none()
    {
        UnionFloatLiteralProperty all = await Client.Type.UnionFloatLiteralGetAllAsync();
        UnionFloatLiteralProperty none = await Client.Type.UnionFloatLiteralGetDefaultAsync();

        Assert.Equal(UnionFloatLiteralPropertyProperty._2Dot375, all.Property);
        Assert.Null(none.Property);
        await Client.Type.UnionFloatLiteralPutAllAsync(new UnionFloatLiteralProperty
        {
            Property = UnionFloatLiteralPropertyProperty._2Dot375,
        });
        await Client.Type.UnionFloatLiteralPutDefaultAsync(new UnionFloatLiteralProperty());
    }

    [Scenario(
    [
        "RequiredAndOptional_getAll",
        "RequiredAndOptional_putAll",
        "RequiredAndOptional_getRequiredOnly",
        "RequiredAndOptional_putRequiredOnly",
    ])]
    public async Task A_required_property_beside_an_optional_one()
    {
        RequiredAndOptionalProperty all = await Client.Type.RequiredAndOptionalGetAllAsync();
        RequiredAndOptionalProperty required = await Client.Type.RequiredAndOptionalGetRequiredOnlyAsync();

        Assert.Equal((42, "hello"), (all.RequiredProperty, all.OptionalProperty));
        Assert.Equal((42, null), (required.RequiredProperty, required.OptionalProperty));
        await Client.Type.RequiredAndOptionalPutAllAsync(new RequiredAndOptionalProperty
        {
            RequiredProperty = 42,
            OptionalProperty = "hello",
        });
        await Client.Type.RequiredAndOptionalPutRequiredOnlyAsync(new RequiredAndOptionalProperty { RequiredProperty = 42 });
    }
}
