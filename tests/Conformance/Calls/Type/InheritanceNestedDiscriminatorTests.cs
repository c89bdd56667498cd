using Spector.TypeModelInheritanceNestedDiscriminator;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>A base whose variant is a base itself, with a discriminator of its own.</summary>
[Scenarios("Type_Model_Inheritance_NestedDiscriminator")]
public sealed class InheritanceNestedDiscriminatorTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["getModel", "putModel"])]
    public async Task A_variant_of_a_variant()
    {
        Fish fish = await Client.Type.GetModelAsync();

        Assert.Equal(1, Assert.IsType<GoblinShark>(fish).Age);
        await Client.Type.PutModelAsync(new GoblinShark { Age = 1 });
    }

    [Scenario(["getRecursiveModel", "putRecursiveModel"])]
    public async Task Variants_inside_of_variants()
    {
        Salmon salmon = Assert.IsType<Salmon>(await Client.Type.GetRecursiveModelAsync());

        Assert.Equal(2, Assert.IsType<SawShark>(salmon.Partner).Age);
        Salmon friend = Assert.IsType<Salmon>(salmon.Friends![0]);
        Assert.Equal(3, Assert.IsType<Salmon>(friend.Partner).Age);
        Assert.Equal(2, Assert.IsType<GoblinShark>(friend.Hate!["key2"]).Age);
        Assert.Equal([1, 4], Assert.IsType<Salmon>(salmon.Hate!["key4"]).Friends!.Select(static fish => fish.Age));
        await Client.Type.PutRecursiveModelAsync(new Salmon
        {
            Age = 1,
            Partner = new SawShark { Age = 2 },
            Friends =
            [
                new Salmon
                {
                    Age = 2,
                    Partner = new Salmon { Age = 3 },
                    Hate = new Dictionary<string, Fish> { ["key1"] = new Salmon { Age = 4 }, ["key2"] = new GoblinShark { Age = 2 } },
                },
                new GoblinShark { Age = 3 },
            ],
            Hate = new Dictionary<string, Fish>
            {
                ["key3"] = new SawShark { Age = 3 },
                ["key4"] = new Salmon { Age = 2, Friends = [new Salmon { Age = 1 }, new GoblinShark { Age = 4 }] },
            },
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
        Fish fish = await Client.Type.GetWrongDiscriminatorAsync();

        Assert.Equal(1, Assert.IsType<UnknownFish>(fish).Age);
        Assert.Equal("wrongKind", fish.Kind);
    }
}
