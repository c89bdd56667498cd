using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Validating;

public sealed class SchemaRuleTests
{
    [Fact]
    public void An_enum_of_values_of_another_type_is_read_as_meant_and_told()
    {
        string[] expected =
        [
            "(17,44): warning REDU557: No value of the enum at #/components/schemas/Thing/properties/size/enum is integer, which its schema asks for: each was taken for one where it can be, or left out",
        ];
        string text = Generate.Expecting(expected, Documents.WithSchemas(
            """
                Thing:
                  properties: { size: { type: integer, enum: ['1', '2'] } }
            """)).Text("ThingSize");
        Assert.Contains("public const long _1 = 1", text);
    }

    [Fact]
    public void A_value_of_another_type_among_others_is_a_slip()
    {
        string[] expected =
        [
            "(17,54): info REDU552: The value at #/components/schemas/Thing/properties/size/enum/1 is no integer, which its schema asks for, so it is never valid: it was taken for one where it can be, or left out",
        ];
        Generate.Expecting(expected, Documents.WithSchemas(
            """
                Thing:
                  properties: { size: { type: integer, enum: [1, two, 3] } }
            """));
    }

    [Fact]
    public void Values_of_the_items_beside_an_array_are_no_fault_to_break_a_build() => Assert.All(
        Generate.Expecting(
            ["(17,72): info REDU552: The value at #/components/schemas/Thing/properties/tags/enum/0 is no array, which its schema asks for, so it is never valid: it was taken for one where it can be, or left out"],
            Documents.WithSchemas(
                """
                    Thing:
                      properties: { tags: { type: array, items: {type: string}, enum: [a] } }
                """)).Diagnostics,
        static diagnostic => Assert.DoesNotContain("warning", diagnostic));

    [Fact]
    public void A_default_of_null_is_against_3_0_unless_null_is_allowed()
    {
        const string Document =
            """
            openapi: 3.0.3
            info: { title: Things, version: '1' }
            servers: [{ url: 'https://things.example' }]
            paths:
              /things:
                get:
                  responses:
                    '200':
                      description: Things.
                      content:
                        application/json:
                          schema: { type: object, properties: { id: { type: integer, default: null } } }
            """;
        Generate.Expecting(
            [
                "(12,74): warning REDU551: The default at #/paths/~1things/get/responses/200/content/application~1json/schema/properties/id/default is null and its schema asks for integer: it was taken for no default",
            ],
            Document);
        Generate.From(Document.Replace("default: null", "nullable: true, default: null"));
        Generate.From(Document.Replace("3.0.3", "3.1.0"));
    }
}
