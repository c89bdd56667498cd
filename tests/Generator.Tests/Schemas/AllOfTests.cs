using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

public sealed class AllOfTests
{
    [Fact]
    public void The_parts_become_one_class_and_each_member_stands_once()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  allOf:
                    - $ref: '#/components/schemas/Named'
                    - { type: object, required: [size], properties: { size: { type: integer }, name: { description: The thing's name. } } }
                  properties: { extra: { type: boolean } }
                Named: { type: object, required: [name], properties: { name: { type: string }, owner: { type: object, properties: { id: { type: string } } } } }
            """));

        string text = client.Text("Thing");
        Assert.Contains("public required string Name { get; set; }", text);
        Assert.Contains("public required long Size { get; set; }", text);
        Assert.Contains("public NamedOwner? Owner { get; set; }", text);
        Assert.Contains("public bool? Extra { get; set; }", text);
        Assert.DoesNotContain("ThingOwner", string.Join(" ", client.Files.Keys));
    }

    [Fact]
    public void Around_one_reference_it_is_that_reference()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  required: [other]
                  properties:
                    other: { description: The other one., allOf: [{ $ref: '#/components/schemas/Other' }] }
                    status: { nullable: true, allOf: [{ $ref: '#/components/schemas/Status' }, { description: How it is. }] }
                Other: { type: object, properties: { id: { type: string } } }
                Status: { type: string, enum: [on, off] }
            """)).Text("Thing");

        Assert.Contains("public required Other Other { get; set; }", text);
        Assert.Contains("public Status? Status\n", text);
    }

    [Fact]
    public void A_type_beside_nullable_adds_nothing_to_the_one_reference()
    {
        GeneratedClient client = Generate.From(Documents.WithSchemas(
            """
                Thing:
                  type: object
                  properties:
                    others: { type: array, items: { type: object, nullable: true, allOf: [{ $ref: '#/components/schemas/Other' }] } }
                    status: { type: string, nullable: true, allOf: [{ $ref: '#/components/schemas/Status' }] }
                    grown: { type: object, nullable: true, allOf: [{ $ref: '#/components/schemas/Other' }], properties: { size: { type: integer } } }
                Other: { type: object, properties: { id: { type: string } } }
                Status: { type: string, enum: [on, off] }
            """));

        string text = client.Text("Thing");
        Assert.Contains("IReadOnlyList<Other?>? Others { get; set; }", text);
        Assert.Contains("public Status? Status\n", text);
        Assert.Contains("public ThingGrown? Grown\n", text);
        Assert.Contains("public long? Size { get; set; }", client.Text("ThingGrown"));
    }

    [Fact]
    public void A_bounded_string_is_a_string() => Assert.Contains(
        "public string? Code { get; set; }",
        Generate.From(Documents.WithSchemas(
            """
                Thing: { type: object, properties: { code: { allOf: [{ $ref: '#/components/schemas/Code' }, { maxLength: 3 }] } } }
                Code: { type: string }
            """)).Text("Thing"));

    [Fact]
    public void A_cycle_ends()
    {
        string text = Generate.From(Documents.WithSchemas(
            """
                Thing: { allOf: [{ $ref: '#/components/schemas/Other' }, { type: object, properties: { id: { type: string } } }] }
                Other: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { name: { type: string } } }] }
            """)).Text("Thing");

        Assert.Contains("string? Id", text);
        Assert.Contains("string? Name", text);
    }
}
