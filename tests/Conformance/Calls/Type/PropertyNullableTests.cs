using Spector.TypePropertyNullable;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>A property of every kind of value that may be null, sent as a merge patch.</summary>
[Scenarios("Type_Property_Nullable")]
public sealed class PropertyNullableTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["String_getNonNull", "String_patchNonNull", "String_getNull", "String_patchNull"])]
    public async Task A_string_or_null()
    {
        StringProperty some = await Client.Type.StringGetNonNullAsync();
        StringProperty none = await Client.Type.StringGetNullAsync();

        Assert.Equal("hello", some.NullableProperty);
        Assert.Null(none.NullableProperty);
        await Client.Type.StringPatchNonNullAsync(new StringProperty
        {
            RequiredProperty = "foo",
            NullableProperty = "hello",
        });
        await Client.Type.StringPatchNullAsync(new StringProperty
        {
            RequiredProperty = "foo",
            NullableProperty = null,
        });
    }

    [Scenario(["Bytes_getNonNull", "Bytes_patchNonNull", "Bytes_getNull", "Bytes_patchNull"])]
    public async Task Bytes_or_null()
    {
        BytesProperty some = await Client.Type.BytesGetNonNullAsync();
        BytesProperty none = await Client.Type.BytesGetNullAsync();

        Assert.Equal("hello, world!"u8.ToArray(), some.NullableProperty);
        Assert.Null(none.NullableProperty);
        await Client.Type.BytesPatchNonNullAsync(new BytesProperty
        {
            RequiredProperty = "foo",
            NullableProperty = "hello, world!"u8.ToArray(),
        });
        await Client.Type.BytesPatchNullAsync(new BytesProperty
        {
            RequiredProperty = "foo",
            NullableProperty = null,
        });
    }

    [Scenario(["Datetime_getNonNull", "Datetime_patchNonNull", "Datetime_getNull", "Datetime_patchNull"])]
    public async Task A_date_and_time_or_null()
    {
        DatetimeProperty some = await Client.Type.DatetimeGetNonNullAsync();
        DatetimeProperty none = await Client.Type.DatetimeGetNullAsync();

        Assert.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), some.NullableProperty);
        Assert.Null(none.NullableProperty);
        await Client.Type.DatetimePatchNonNullAsync(new DatetimeProperty
        {
            RequiredProperty = "foo",
            NullableProperty = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero),
        });
        await Client.Type.DatetimePatchNullAsync(new DatetimeProperty
        {
            RequiredProperty = "foo",
            NullableProperty = null,
        });
    }

    [Scenario(["Duration_getNonNull", "Duration_patchNonNull", "Duration_getNull", "Duration_patchNull"])]
    public async Task A_duration_or_null()
    {
        DurationProperty some = await Client.Type.DurationGetNonNullAsync();
        DurationProperty none = await Client.Type.DurationGetNullAsync();

        Assert.Equal(new TimeSpan(123, 22, 14, 12, 11), some.NullableProperty);
        Assert.Null(none.NullableProperty);
        await Client.Type.DurationPatchNonNullAsync(new DurationProperty
        {
            RequiredProperty = "foo",
            NullableProperty = new TimeSpan(123, 22, 14, 12, 11),
        });
        await Client.Type.DurationPatchNullAsync(new DurationProperty
        {
            RequiredProperty = "foo",
            NullableProperty = null,
        });
    }

    [Scenario(["CollectionsByte_getNonNull", "CollectionsByte_patchNonNull", "CollectionsByte_getNull", "CollectionsByte_patchNull"])]
    public async Task A_list_of_bytes_or_null()
    {
        CollectionsByteProperty some = await Client.Type.CollectionsByteGetNonNullAsync();
        CollectionsByteProperty none = await Client.Type.CollectionsByteGetNullAsync();

        Assert.Equal(["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()], some.NullableProperty);
        Assert.Null(none.NullableProperty);
        await Client.Type.CollectionsBytePatchNonNullAsync(new CollectionsByteProperty
        {
            RequiredProperty = "foo",
            NullableProperty = ["hello, world!"u8.ToArray(), "hello, world!"u8.ToArray()],
        });
        await Client.Type.CollectionsBytePatchNullAsync(new CollectionsByteProperty
        {
            RequiredProperty = "foo",
            NullableProperty = null,
        });
    }

    [Scenario(["CollectionsModel_getNonNull", "CollectionsModel_patchNonNull", "CollectionsModel_getNull", "CollectionsModel_patchNull"])]
    public async Task A_list_of_objects_or_null()
    {
        CollectionsModelProperty some = await Client.Type.CollectionsModelGetNonNullAsync();
        CollectionsModelProperty none = await Client.Type.CollectionsModelGetNullAsync();

        Assert.Equal(["hello", "world"], some.NullableProperty!.Select(static item => item.Property));
        Assert.Null(none.NullableProperty);
        await Client.Type.CollectionsModelPatchNonNullAsync(new CollectionsModelProperty
        {
            RequiredProperty = "foo",
            NullableProperty = [new InnerModel { Property = "hello" }, new InnerModel { Property = "world" }],
        });
        await Client.Type.CollectionsModelPatchNullAsync(new CollectionsModelProperty
        {
            RequiredProperty = "foo",
            NullableProperty = null,
        });
    }

    [Scenario(
    [
        "CollectionsString_getNonNull",
        "CollectionsString_patchNonNull",
        "CollectionsString_getNull",
        "CollectionsString_patchNull",
    ])]
    public async Task A_list_of_strings_or_null()
    {
        CollectionsStringProperty some = await Client.Type.CollectionsStringGetNonNullAsync();
        CollectionsStringProperty none = await Client.Type.CollectionsStringGetNullAsync();

        Assert.Equal(["hello", "world"], some.NullableProperty);
        Assert.Null(none.NullableProperty);
        await Client.Type.CollectionsStringPatchNonNullAsync(new CollectionsStringProperty
        {
            RequiredProperty = "foo",
            NullableProperty = ["hello", "world"],
        });
        await Client.Type.CollectionsStringPatchNullAsync(new CollectionsStringProperty
        {
            RequiredProperty = "foo",
            NullableProperty = null,
        });
    }
}
