using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Naming;

public sealed class BoundedNameTests
{
    [Fact]
    public void Very_long_names_are_cut_and_stay_apart()
    {
        string first = CSharpName.Pascal(new string('a', 100_000));
        string second = CSharpName.Pascal(new string('a', 100_001));

        Assert.True(first.Length < 120, first);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void A_client_of_very_long_names_compiles_to_an_assembly()
    {
        string name = string.Concat(Enumerable.Repeat("long", 240));
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            $$"""
                Thing:
                  type: object
                  required: [{{name}}]
                  properties:
                    {{name}}: { type: object, properties: { {{name}}: { type: string, enum: [{{name}}] } } }
            """));

        Assert.True(client.Compilation.Emit(System.IO.Stream.Null).Success);
    }

    [Fact]
    public void A_hash_that_is_taken_is_not_given_again() =>
        Assert.NotEqual(StableHash.Behind("A", "text", static _ => false), StableHash.Behind("A", "text", name => name == "A_" + StableHash.Of("text")));
}
