using Spector.TypeModelInheritanceEnumDiscriminator;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>A base whose discriminator is an enumeration, open or fixed.</summary>
[Scenarios("Type_Model_Inheritance_EnumDiscriminator")]
public sealed class InheritanceEnumDiscriminatorTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["getExtensibleModel", "putExtensibleModel"])]
    public async Task A_variant_by_an_open_enumeration()
    {
        Dog dog = await Client.Type.GetExtensibleModelAsync();

        Assert.Equal(10, Assert.IsType<Golden>(dog).Weight);
        await Client.Type.PutExtensibleModelAsync(new Golden { Weight = 10 });
    }

    [Scenario("getExtensibleModelMissingDiscriminator")]
    public async Task An_answer_without_a_value_of_an_open_enumeration_cannot_be_read()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Client.Type.GetExtensibleModelMissingDiscriminatorAsync());

        Assert.Contains("""$.kind: the member "kind" is missing""", error.Message);
    }

    [Scenario("getExtensibleModelWrongDiscriminator")]
    public async Task An_unknown_value_of_an_open_enumeration()
    {
        Dog dog = await Client.Type.GetExtensibleModelWrongDiscriminatorAsync();

        Assert.Equal(8, Assert.IsType<UnknownDog>(dog).Weight);
        Assert.Equal("wrongKind", dog.Kind.Value);
    }

    [Scenario(["getFixedModel", "putFixedModel"])]
    public async Task A_variant_by_a_fixed_enumeration()
    {
        Snake snake = await Client.Type.GetFixedModelAsync();

        Assert.Equal(10, Assert.IsType<Cobra>(snake).Length);
        await Client.Type.PutFixedModelAsync(new Cobra { Length = 10 });
    }

    [Scenario("getFixedModelMissingDiscriminator")]
    public async Task An_answer_without_a_value_of_a_fixed_enumeration_cannot_be_read()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Client.Type.GetFixedModelMissingDiscriminatorAsync());

        Assert.Contains("""$.kind: the member "kind" is missing""", error.Message);
    }

    [Scenario("getFixedModelWrongDiscriminator")]
    public async Task An_unknown_value_of_a_fixed_enumeration()
    {
        Snake snake = await Client.Type.GetFixedModelWrongDiscriminatorAsync();

        Assert.Equal(8, Assert.IsType<UnknownSnake>(snake).Length);
        Assert.Equal("wrongKind", snake.Kind.Value);
    }
}
