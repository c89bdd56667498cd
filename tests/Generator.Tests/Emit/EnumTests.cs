using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Emit;

public sealed class EnumTests
{
    [Fact]
    public void An_enumeration_is_an_open_struct_with_a_name_for_each_value()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { status: { $ref: '#/components/schemas/Status' } } }
                Status: { type: string, enum: [ACTIVE, in-progress, '+1', '-1', '400', value, 'say "hi"'] }
            """));

        string text = client.Text("Status");
        Assert.Contains("public readonly struct Status", text);
        Assert.Contains("public const string Active = \"ACTIVE\";", text);
        Assert.Contains("public const string InProgress = \"in-progress\";", text);
        Assert.Contains("public const string Plus1 = \"+1\";", text);
        Assert.Contains("public const string Minus1 = \"-1\";", text);
        Assert.Contains("public const string _400 = \"400\";", text);
        Assert.Contains("public const string ValueValue = \"value\";", text);
        Assert.Contains("public const string SayHi = \"say \\\"hi\\\"\";", text);
        Assert.Contains("public Status? Status { get; set; }", client.Text("Thing"));
    }

    [Fact]
    public void Values_that_differ_by_case_alone_both_say_so()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: string, enum: [asc, ASC] }
            """)).Text("Thing");

        Assert.Contains("public const string AscLower = \"asc\";", text);
        Assert.Contains("public const string AscUpper = \"ASC\";", text);
    }

    [Fact]
    public void Values_that_differ_by_their_first_sign_say_that_alone()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { type: string, enum: [created_at, -created_at, +created_at] }
            """)).Text("Thing");

        Assert.Contains("public const string CreatedAt = \"created_at\";", text);
        Assert.Contains("public const string MinusCreatedAt = \"-created_at\";", text);
        Assert.Contains("public const string PlusCreatedAt = \"+created_at\";", text);
    }

    [Fact]
    public void A_value_that_stands_twice_is_one() => Assert.DoesNotContain(
        "AUpper",
        Generate.From(Documents.WithSchemas("    Thing: { type: string, enum: [a, a, b] }")).Text("Thing"));

    [Theory]
    [InlineData("number", "0.5, 05, 1.5, -0.25, 2", "_0Dot5", "_5", "_1Dot5", "Minus0Dot25", "_2")]
    [InlineData("integer", "1, -1", "_1", "Minus1")]
    public void The_name_of_a_number_spells_its_point_and_its_sign(string type, string values, params string[] names)
    {
        string text = Generate.From(Documents.WithSchemas($"    Thing: {{ type: {type}, enum: [{values}] }}")).Text("Thing");

        Assert.All(names, name => Assert.Contains($"public static Thing {name} =>", text));
    }

    [Theory]
    [InlineData("3.1.0")]
    [InlineData("3.0.3")]
    public void A_text_that_YAML_takes_for_a_number_is_what_was_written(string version)
    {
        string document = Documents.WithSchemas("    Thing: { type: string, enum: [012, 0x1F, 1.50, +7, &a 08, *a, '9', 1_000] }").Replace("3.1.0", version, System.StringComparison.Ordinal);

        string text = Generate.From(document).Text("Thing");

        Assert.All(["012", "0x1F", "1.50", "+7", "08", "9", "1_000"], value => Assert.Contains($" = \"{value}\";", text));
    }

    [Theory]
    [InlineData("1, 2", "int _1 = 1;")]
    [InlineData("1, 5000000000", "long _5000000000 = 5000000000L;")]
    [InlineData("1, 18446744073709551615", "decimal _18446744073709551615 = 18446744073709551615M;")]
    public void A_value_that_the_format_cannot_hold_widens_the_type(string values, string constant) => Assert.Contains(
        "public const " + constant,
        Generate.From(Documents.WithSchemas($"    Thing: {{ type: integer, format: int32, enum: [{values}] }}")).Text("Thing"));
}
