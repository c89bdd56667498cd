using Spector.TypeModelInheritanceRecursive;

namespace ReduGen.Conformance.Calls.Type;

/// <summary>An object that extends one which holds a list of it.</summary>
[Scenarios("Type_Model_Inheritance_Recursive")]
public sealed class InheritanceRecursiveTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario(["get", "put"])]
    public async Task A_tree()
    {
        Extension root = await Client.Type.GetAsync();

        Assert.Equal(0, root.Level);
        Assert.Equal([1, 1], root.ExtensionValue!.Select(static child => child.Level));
        Assert.Equal(2, Assert.Single(root.ExtensionValue![0].ExtensionValue!).Level);
        await Client.Type.PutAsync(new Extension
        {
            Level = 0,
            ExtensionValue =
            [
                new Extension { Level = 1, ExtensionValue = [new Extension { Level = 2 }] },
                new Extension { Level = 1 },
            ],
        });
    }
}
