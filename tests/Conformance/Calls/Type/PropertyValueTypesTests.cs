using System.Text.Json;
using Spector.TypePropertyValueTypes;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>A required property of every kind of value.</summary>
[Scenarios("Type_Property_ValueTypes")]
public sealed class PropertyValueTypesTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["Boolean_get", "Boolean_put"])]
    public async Task A_boolean()
    {
        BooleanProperty model = await Client.Type.BooleanGetAsync();

        Assert.True(model.Property);
        await Client.Type.BooleanPutAsync(new BooleanProperty { Property = true });
    }

    [Scenario(["String_get", "String_put"])]
    public async Task A_string()
    {
        StringProperty model = await Client.Type.StringGetAsync();

        Assert.Equal("hello", model.Property);
        await Client.Type.StringPutAsync(new StringProperty { Property = "hello" });
    }

    [Scenario(["Bytes_get", "Bytes_put"])]
    public async Task Bytes()
    {
        BytesProperty model = await Client.Type.BytesGetAsync();

        Assert.Equal("hello, world!"u8.ToArray(), model.Property);
        await Client.Type.BytesPutAsync(new BytesProperty { Property = "hello, world!"u8.ToArray() });
    }

    [Scenario(["Int_get", "Int_put"])]
    public async Task An_integer()
    {
        IntProperty model = await Client.Type.IntGetAsync();

        Assert.Equal(42, model.Property);
        await Client.Type.IntPutAsync(new IntProperty { Property = 42 });
    }

    [Scenario(["Float_get", "Float_put"])]
    public async Task A_number()
    {
        FloatProperty model = await Client.Type.FloatGetAsync();

        Assert.Equal(43.125f, model.Property);
        await Client.Type.FloatPutAsync(new FloatProperty { Property = 43.125f });
    }

    [Scenario(["Decimal_get", "Decimal_put"])]
    public async Task A_decimal_number()
    {
        DecimalProperty model = await Client.Type.DecimalGetAsync();

        Assert.Equal(0.33333m, model.Property);
        await Client.Type.DecimalPutAsync(new DecimalProperty { Property = 0.33333m });
    }

    [Scenario(["Decimal128_get", "Decimal128_put"])]
    public async Task A_decimal_number_of_128_bits()
    {
        Decimal128Property model = await Client.Type.Decimal128GetAsync();

        Assert.Equal(0.33333m, model.Property);
        await Client.Type.Decimal128PutAsync(new Decimal128Property { Property = 0.33333m });
    }

    [Scenario(["Datetime_get", "Datetime_put"])]
    public async Task A_date_and_time()
    {
        DatetimeProperty model = await Client.Type.DatetimeGetAsync();

        Assert.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), model.Property);
        await Client.Type.DatetimePutAsync(new DatetimeProperty { Property = new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) });
    }

    [Scenario(["Duration_get", "Duration_put"])]
    public async Task A_duration()
    {
        DurationProperty model = await Client.Type.DurationGetAsync();

        Assert.Equal(new TimeSpan(123, 22, 14, 12, 11), model.Property);
        await Client.Type.DurationPutAsync(new DurationProperty { Property = new TimeSpan(123, 22, 14, 12, 11) });
    }

    [Scenario(["Enum_get", "Enum_put"])]
    public async Task One_of_fixed_values()
    {
        EnumProperty model = await Client.Type.EnumGetAsync();

        Assert.Equal(FixedInnerEnum.ValueOne, model.Property);
        await Client.Type.EnumPutAsync(new EnumProperty { Property = FixedInnerEnum.ValueOne });
    }

    [Scenario(["ExtensibleEnum_get", "ExtensibleEnum_put"])]
    public async Task A_value_that_the_document_does_not_name()
    {
        ExtensibleEnumProperty model = await Client.Type.ExtensibleEnumGetAsync();

        Assert.Equal(new InnerEnum("UnknownValue"), model.Property);
        await Client.Type.ExtensibleEnumPutAsync(new ExtensibleEnumProperty { Property = new InnerEnum("UnknownValue") });
    }

    [Scenario(["Model_get", "Model_put"])]
    public async Task An_object()
    {
        ModelProperty model = await Client.Type.ModelGetAsync();

        Assert.Equal("hello", model.Property.Property);
        await Client.Type.ModelPutAsync(new ModelProperty { Property = new InnerModel { Property = "hello" } });
    }

    [Scenario(["CollectionsString_get", "CollectionsString_put"])]
    public async Task A_list_of_strings()
    {
        CollectionsStringProperty model = await Client.Type.CollectionsStringGetAsync();

        Assert.Equal(["hello", "world"], model.Property);
        await Client.Type.CollectionsStringPutAsync(new CollectionsStringProperty { Property = ["hello", "world"] });
    }

    [Scenario(["CollectionsInt_get", "CollectionsInt_put"])]
    public async Task A_list_of_integers()
    {
        CollectionsIntProperty model = await Client.Type.CollectionsIntGetAsync();

        Assert.Equal([1, 2], model.Property);
        await Client.Type.CollectionsIntPutAsync(new CollectionsIntProperty { Property = [1, 2] });
    }

    [Scenario(["CollectionsModel_get", "CollectionsModel_put"])]
    public async Task A_list_of_objects()
    {
        CollectionsModelProperty model = await Client.Type.CollectionsModelGetAsync();

        Assert.Equal(["hello", "world"], model.Property.Select(static item => item.Property));
        await Client.Type.CollectionsModelPutAsync(new CollectionsModelProperty
        {
            Property = [new InnerModel { Property = "hello" }, new InnerModel { Property = "world" }],
        });
    }

    [Scenario(["DictionaryString_get", "DictionaryString_put"])]
    public async Task An_object_of_any_names()
    {
        DictionaryStringProperty model = await Client.Type.DictionaryStringGetAsync();

        Assert.Equal(new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" }, model.Property);
        await Client.Type.DictionaryStringPutAsync(new DictionaryStringProperty
        {
            Property = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" },
        });
    }

    [Scenario(["Never_get", "Never_put"])]
    public async Task An_object_without_properties()
    {
        IDictionary<string, JsonElement> model = await Client.Type.NeverGetAsync();

        Assert.Empty(model);
        await Client.Type.NeverPutAsync(new Dictionary<string, JsonElement>());
    }

    [Scenario(["UnknownString_get", "UnknownString_put"])]
    public async Task Any_value_that_is_a_string()
    {
        UnknownStringProperty model = await Client.Type.UnknownStringGetAsync();

        Assert.Equal("hello", model.Property.GetString());
        await Client.Type.UnknownStringPutAsync(new UnknownStringProperty { Property = JsonElement.Parse("\"hello\"") });
    }

    [Scenario(["UnknownInt_get", "UnknownInt_put"])]
    public async Task Any_value_that_is_an_integer()
    {
        UnknownIntProperty model = await Client.Type.UnknownIntGetAsync();

        Assert.Equal(42, model.Property.GetInt32());
        await Client.Type.UnknownIntPutAsync(new UnknownIntProperty { Property = JsonElement.Parse("42") });
    }

    [Scenario(["UnknownDict_get", "UnknownDict_put"])]
    public async Task Any_value_that_is_an_object()
    {
        UnknownDictProperty model = await Client.Type.UnknownDictGetAsync();

        Assert.Equal("hello", model.Property.GetProperty("k1").GetString());
        Assert.Equal(42, model.Property.GetProperty("k2").GetInt32());
        await Client.Type.UnknownDictPutAsync(new UnknownDictProperty { Property = JsonElement.Parse("""{"k1":"hello","k2":42}""") });
    }

    [Scenario(["UnknownArray_get", "UnknownArray_put"])]
    public async Task Any_value_that_is_a_list()
    {
        UnknownArrayProperty model = await Client.Type.UnknownArrayGetAsync();

        Assert.Equal(["hello", "world"], model.Property.EnumerateArray().Select(static item => item.GetString()));
        await Client.Type.UnknownArrayPutAsync(new UnknownArrayProperty { Property = JsonElement.Parse("""["hello","world"]""") });
    }

    [Scenario(["StringLiteral_get", "StringLiteral_put"])]
    public async Task The_one_string_that_is_allowed()
    {
        StringLiteralProperty model = await Client.Type.StringLiteralGetAsync();

        Assert.Equal("hello", model.Property);
        await Client.Type.StringLiteralPutAsync(new StringLiteralProperty());
    }

    [Scenario(["IntLiteral_get", "IntLiteral_put"])]
    public async Task The_one_integer_that_is_allowed()
    {
        IntLiteralProperty model = await Client.Type.IntLiteralGetAsync();

        Assert.Equal(42, model.Property);
        await Client.Type.IntLiteralPutAsync(new IntLiteralProperty());
    }

    [Scenario(["FloatLiteral_get", "FloatLiteral_put"])]
    public async Task The_one_number_that_is_allowed()
    {
        FloatLiteralProperty model = await Client.Type.FloatLiteralGetAsync();

        Assert.Equal(43.125, model.Property);
        await Client.Type.FloatLiteralPutAsync(new FloatLiteralProperty());
    }

    [Scenario(["BooleanLiteral_get", "BooleanLiteral_put"])]
    public async Task The_one_boolean_that_is_allowed()
    {
        BooleanLiteralProperty model = await Client.Type.BooleanLiteralGetAsync();

        Assert.True(model.Property);
        await Client.Type.BooleanLiteralPutAsync(new BooleanLiteralProperty());
    }

    [Scenario(["UnionStringLiteral_get", "UnionStringLiteral_put"])]
    public async Task One_of_some_strings()
    {
        UnionStringLiteralProperty model = await Client.Type.UnionStringLiteralGetAsync();

        Assert.Equal(UnionStringLiteralPropertyProperty.World, model.Property);
        await Client.Type.UnionStringLiteralPutAsync(new UnionStringLiteralProperty
        {
            Property = UnionStringLiteralPropertyProperty.World,
        });
    }

    [Scenario(["UnionIntLiteral_get", "UnionIntLiteral_put"])]
    public async Task One_of_some_integers()
    {
        UnionIntLiteralProperty model = await Client.Type.UnionIntLiteralGetAsync();

        Assert.Equal(UnionIntLiteralPropertyProperty._42, model.Property);
        await Client.Type.UnionIntLiteralPutAsync(new UnionIntLiteralProperty { Property = UnionIntLiteralPropertyProperty._42 });
    }

    [Scenario(["UnionFloatLiteral_get", "UnionFloatLiteral_put"])]
    public async Task One_of_some_numbers()
    {
        UnionFloatLiteralProperty model = await Client.Type.UnionFloatLiteralGetAsync();

        Assert.Equal(UnionFloatLiteralPropertyProperty._46Dot875, model.Property);
        await Client.Type.UnionFloatLiteralPutAsync(new UnionFloatLiteralProperty { Property = UnionFloatLiteralPropertyProperty._46Dot875 });
    }

    [Scenario(["UnionEnumValue_get", "UnionEnumValue_put"])]
    public async Task The_one_value_of_an_enumeration_that_is_allowed()
    {
        UnionEnumValueProperty model = await Client.Type.UnionEnumValueGetAsync();

        Assert.Equal("value2", model.Property);
        await Client.Type.UnionEnumValuePutAsync(new UnionEnumValueProperty());
    }
}
