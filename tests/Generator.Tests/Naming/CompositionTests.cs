using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Naming;

public sealed class CompositionTests
{
    // No framework to compare with: these tests run without ICU too.
    [Theory]
    [InlineData("cafe\u0301s", "cafés")]
    [InlineData("E\u0323\u0302", "Ệ")]
    [InlineData("u\u0308\u030C", "ǚ")]
    [InlineData("C\u0327a\u0303o\u0308A\u030A", "ÇãöÅ")]
    [InlineData("α\u0301\u0345", "ᾴ")]
    [InlineData("И\u0306и\u0306е\u0308", "Ййё")]
    [InlineData("か\u3099は\u309A", "がぱ")]
    public void A_letter_and_a_mark_behind_it_are_one(string text, string composed) => Assert.Equal(composed, Composition.Compose(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("é", "é")]
    [InlineData("\uFFFEe\u0301\uFFFF", "\uFFFEé\uFFFF")]
    public void What_is_no_pair_stays(string text, string composed) => Assert.Equal(composed, Composition.Compose(text));

    [Fact]
    public void A_property_has_one_name_however_its_letters_were_typed()
    {
        string composed = Generate.From(Documents.WithSchemas("    Thing: { type: object, properties: { \"caf\\u00E9\": { type: string } } }")).Text("Thing");
        string apart = Generate.From(Documents.WithSchemas("    Thing: { type: object, properties: { \"cafe\\u0301\": { type: string } } }")).Text("Thing");

        Assert.Contains("public string? Café { get; set; }", composed);
        Assert.Contains("public string? Café { get; set; }", apart);
    }
}
