using System.Collections.Generic;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Naming;

public sealed class DeceptiveNameTests
{
    [Theory]
    [InlineData("p\u0430ypal", "PU0430ypal")]
    [InlineData("user\u0410", "UserU0410")]
    [InlineData("file\u0421\u043E\u0440\u0443", "FileU0421u043eu0440u0443")]
    [InlineData("\u03BFpen", "U03BFpen")]
    [InlineData("a\u200Bb\u3164c\uFE0Fd", "ABCD")]
    public void Letters_that_pass_for_others_are_spelled_out_and_what_is_not_seen_is_left_out(string wireName, string name)
    {
        Assert.Equal(name, CSharpName.Pascal(wireName));
        Assert.True(Words.AreDeceptive(wireName));
    }

    [Theory]
    [InlineData("größe", "Größe")]
    [InlineData("sınıf", "Sınıf")]
    [InlineData("размер", "Размер")]
    [InlineData("сор", "Сор")]
    [InlineData("тип API", "ТипApi")]
    [InlineData("名前id", "名前id")]
    [InlineData("東京タワー", "東京タワー")]
    [InlineData("μέγεθος", "Μέγεθος")]
    [InlineData("गाड़ी", "गाड़ी")]
    [InlineData("x\u00B5m", "Xµm")]
    public void Names_of_any_language_are_names(string wireName, string name)
    {
        Assert.Equal(name, CSharpName.Pascal(wireName));
        Assert.False(Words.AreDeceptive(wireName));
    }

    [Fact]
    public void Two_names_that_only_look_the_same_are_told_apart()
    {
        IReadOnlyDictionary<string, string> names = new NameSet([]).Assign(["cop", "\u0441\u043E\u0440"], static _ => { });

        Assert.NotEqual(LookAlikes.Skeleton(names["cop"]), LookAlikes.Skeleton(names["\u0441\u043E\u0440"]));
    }

    [Fact]
    public void A_deceptive_name_is_told_where_it_stands_and_what_is_sent_stays()
    {
        GeneratedClient client = Generate.Expecting(
            [
                """(16,28): warning REDU401: The name "isАdmin" at #/components/schemas/Thing/properties/isАdmin has letters that pass for those of another script: in C# it became IsU0410dmin""",
                """(16,56): warning REDU401: The name "a\u202Eb" at #/components/schemas/Thing/properties/a\u202Eb has characters that are not seen: in C# it became AB""",
            ],
            Documents.WithSchemas("    Thing: { properties: { isАdmin: { type: boolean }, \"a\\u202Eb\": { type: string } } }"));

        Assert.Contains("public bool? IsU0410dmin { get; set; }", client.Text("Thing"));
        Assert.Contains("""\"isАdmin\":""", client.Text("Thing"));
        Assert.Contains("""\"a\u202Eb\":""", client.Text("Thing"));
    }
}
