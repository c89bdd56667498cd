using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ type: string }", "the object")]
    [InlineData("{ type: string }", "{ allOf: [{ type: integer }] }", "the last one")]
    [InlineData("{ oneOf: [{ type: string }, { type: number }] }", "{ $ref: '#/components/schemas/Flag' }", "the last one")]
    public void Parts_of_kinds_that_no_value_has_together_are_told(string one, string other, string taken) => Generate.Expecting(
        [$"(17,29): warning REDU306: The parts of allOf in #/components/schemas/Thing/properties/part are of several kinds, so that no value fits them all: {taken} was taken"],
        Documents.WithSchemas(
            $$"""
                Thing:
                  properties: { part: { allOf: [{{one}}, {{other}}] } }
                Flag: { type: boolean }
            """));

    [Theory]
    [InlineData("{ type: integer }", "{ type: number }", "double? Part")]
    [InlineData("{ type: string }", "{ properties: { a: { type: string } } }", "string? Part")]
    [InlineData("{ properties: { a: { type: string } } }", "{ type: string }", "string? Part")]
    [InlineData("{ type: [string, 'null'] }", "{ maxLength: 3 }", "string? Part")]
    public void Parts_that_a_value_can_have_together_are_one(string one, string other, string member) => Assert.Contains(
        member,
        Generate.From(Documents.WithSchemas(
            $$"""
                Thing:
                  properties: { part: { allOf: [{{one}}, {{other}}] } }
            """)).Text("Thing"));

    [Fact]
    public void A_later_part_overrides_a_property()
    {
        string text = Generate.Expecting(
            ["(18,70): info REDU308: The property id at #/components/schemas/Thing/allOf/1/properties/id is of another kind than at #/components/schemas/Base/properties/id, so that no value fits both: this one, the later, counts"],
            Documents.WithSchemas(
                """
                    Base: { type: object, properties: { id: { type: string } } }
                    Thing:
                      allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { id: { type: integer } } }]
                """)).Text("Thing");
        Assert.Contains("public long? Id", text);
    }

    [Theory]
    [InlineData("{ type: object }", "{ type: string }")]
    [InlineData("{ type: string }", "{ type: object }")]
    public void An_object_of_which_nothing_is_said_is_whatever_the_other_part_says(string one, string other) => Assert.Contains(
        "public string? Id",
        Generate.From(Documents.WithSchemas(
            $$"""
                Base: { type: object, properties: { id: {{one}} } }
                Thing:
                  allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { id: {{other}} } }]
            """)).Text("Thing"));

    [Fact]
    public void What_two_variants_say_of_a_property_need_not_hold_at_once() => Generate.From(Documents.WithSchemas(
        """
            Thing:
              type: object
              properties: { kind: { type: string } }
              oneOf:
                - { properties: { value: { type: string } } }
                - { properties: { value: { type: integer } } }
        """));
}
