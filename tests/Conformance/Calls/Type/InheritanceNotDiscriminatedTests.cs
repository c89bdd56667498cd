using Spector.TypeModelInheritanceNotDiscriminated;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>allOf without a discriminator: one class with the members of all.</summary>
[Scenarios("Type_Model_Inheritance_NotDiscriminated")]
public sealed class InheritanceNotDiscriminatedTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["postValid", "getValid", "putValid"])]
    public async Task An_object_that_extends_one_that_extends_another()
    {
        Siamese cat = await Client.Type.GetValidAsync();

        Assert.Equal(("abc", 32, true), (cat.Name, cat.Age, cat.Smart));
        await Client.Type.PostValidAsync(new Siamese { Name = "abc", Age = 32, Smart = true });
        Siamese same = await Client.Type.PutValidAsync(cat);
        Assert.Equal(("abc", 32, true), (same.Name, same.Age, same.Smart));
    }
}
