using Spector.TypeModelInheritanceSingleDiscriminator;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>A base with a discriminator, and the schemas that extend it.</summary>
[Scenarios("Type_Model_Inheritance_SingleDiscriminator")]
public sealed class InheritanceSingleDiscriminatorTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["getModel", "putModel"])]
    public async Task A_variant()
    {
        Bird bird = await Client.Type.GetModelAsync();

        Assert.Equal(1, Assert.IsType<Sparrow>(bird).Wingspan);
        await Client.Type.PutModelAsync(new Sparrow { Wingspan = 1 });
    }

    [Scenario(["getRecursiveModel", "putRecursiveModel"])]
    public async Task Variants_inside_of_a_variant()
    {
        Eagle eagle = Assert.IsType<Eagle>(await Client.Type.GetRecursiveModelAsync());

        Assert.Equal(5, eagle.Wingspan);
        Assert.Equal(2, Assert.IsType<Goose>(eagle.Partner).Wingspan);
        Assert.Equal(2, Assert.IsType<SeaGull>(Assert.Single(eagle.Friends!)).Wingspan);
        Assert.Equal(1, Assert.IsType<Sparrow>(eagle.Hate!["key3"]).Wingspan);
        await Client.Type.PutRecursiveModelAsync(new Eagle
        {
            Wingspan = 5,
            Partner = new Goose { Wingspan = 2 },
            Friends = [new SeaGull { Wingspan = 2 }],
            Hate = new Dictionary<string, Bird> { ["key3"] = new Sparrow { Wingspan = 1 } },
        });
    }

    [Scenario("getMissingDiscriminator")]
    public async Task An_answer_without_the_discriminator_that_it_promises_cannot_be_read()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Client.Type.GetMissingDiscriminatorAsync());

        Assert.Contains("""$.kind: the member "kind" is missing""", error.Message);
    }

    [Scenario("getWrongDiscriminator")]
    public async Task An_unknown_value_of_the_discriminator()
    {
        Bird bird = await Client.Type.GetWrongDiscriminatorAsync();

        Assert.Equal(1, Assert.IsType<UnknownBird>(bird).Wingspan);
        Assert.Equal("wrongKind", bird.Kind);
    }

    [Scenario("getLegacyModel")]
    public async Task A_variant_whose_value_is_not_its_name()
    {
        Dinosaur dinosaur = await Client.Type.GetLegacyModelAsync();

        Assert.Equal(20, Assert.IsType<TRex>(dinosaur).Size);
    }

    [Scenario(["getNoSubtypesModel", "putNoSubtypesModel"])]
    public async Task A_base_that_nothing_extends()
    {
        Fish fish = await Client.Type.GetNoSubtypesModelAsync();

        Assert.Equal(("salmon", 10), (fish.Kind, fish.Size));
        await Client.Type.PutNoSubtypesModelAsync(new Fish { Kind = "salmon", Size = 10 });
    }
}
